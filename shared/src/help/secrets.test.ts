import fc from 'fast-check'
import { isIdNumber, passesLuhn } from './identity-numbers'
import { COVER, coverSecrets, findSecrets, type SecretKind } from './secrets'

/** Every number here is made up; 【】 marks what must be covered. */
const WRITINGS: readonly (readonly [SecretKind, string])[] = [
  ['bankCard', '他让我报卡号【6217003610001234563】给他'],
  ['bankCard', '我的卡是【6222 0212 0300 1234 565】，工行的'],
  ['bankCard', '【6222-0212-0300-1234-565】这张卡被扣了钱'],
  ['bankCard', '我报了【６２１２２６１００１００１２３４５６３】'],
  ['bankCard', '卡号【六二二二零二一二零三零零一二三四五六五】'],
  ['bankCard', '她念给对方听的是【六二二二 〇二一二 〇三〇〇 幺二三四 五六五】'],
  ['bankCard', '建行的信用卡【4367420012345673】'],
  ['bankCard', '【5522 4512 3456 7892】就这张'],
  ['bankCard', '【9558801200012345679】里面的钱没了'],
  ['bankCard', '【622848003012345675】是农行的'],
  ['bankCard', '运通卡【371234567890120】被刷了'],
  ['bankCard', '存折账号【1234567890123】他也问走了'],
  ['bankCard', '银行卡号好像是【6217003610001234564】，可能记错一位'],
  ['bankCard', '【1234567890123456】是我的卡号'],
  ['bankCard', '卡号【6217003610001234563】一共转了三次'],
  ['bankCard', '13812345678 打来的，我说了【6222 0212 0300 1234 565】'],
  ['bankCard', '【6217，0036，1000，1234，563】都告诉他了'],
  ['bankCard', '订单退款要我填银行卡【62170012345678907】'],
  ['idNumber', '身份证【11010119900307775 8】'],
  ['idNumber', '我的号码【330102195804120022】也给了'],
  ['idNumber', '【51010819721130322X】是我的'],
  ['idNumber', '【51010819721130322x】填在网页上'],
  ['idNumber', '【５１０１０８１９７２１１３０３２２Ｘ】'],
  ['idNumber', '【330102 19580412 0022】都报了'],
  ['idNumber', '【420106 1965 1201 1811】'],
  ['idNumber', '【四四零三零四一九八八零八零八一二三八】'],
  ['idNumber', '老证【330102580412002】还在用'],
  ['idNumber', '身份证号是【330102195804120023】，末位可能错了'],
  ['idNumber', '身份证：【51010819721130322 X】'],
  ['code', '验证码【482913】已经告诉他了'],
  ['code', '验证码是【4829】'],
  ['code', '验证码：【482 913】'],
  ['code', '校验码【48291306】'],
  ['code', '动态码为【０４８２９１】'],
  ['code', '动态密码是【739201】'],
  ['code', '验证码我一收到就告诉他了：【482913】'],
  ['code', '验证码是【四八二九一三】'],
  ['code', '【482913】就是我的验证码'],
  ['code', '【482913】（验证码）'],
  ['code', '他说 verification code 是【482913】'],
  ['code', '您的短信码【902817】'],
  ['code', '信用卡安全码【1234】也填了'],
  ['code', '验证码【482913】分享给他了'],
  ['code', '银行卡背面的三位数【918】我念了'],
  ['code', 'CVC【918】'],
  ['code', '他问验证码？我就说了【482913】'],
  ['code', '刚来一条【482913】的验证码，他说要'],
  ['code', '他要的四位数字是【4829】'],
  ['code', '授权码：【Q7K2-18】'],
  ['bankCard', '像是【6222 0212 0300 1234 566】这个号'],
  ['bankCard', '卡号【6222/0212/0300/1234/565】'],
  ['idNumber', '我的护照【E20261121】给他拍了'],
  ['password', '密码【123456】'],
  ['password', '取款密码是【880412】'],
  ['password', '密码：【Wang@1958】'],
  ['password', '支付密码【abc12345】他也知道了'],
  ['password', '口令是【八八零四一二】'],
  ['password', 'pwd=【hunter2x】'],
  ['password', 'password: 【swordfish】'],
  ['password', '密码设的是【li880412】'],
  ['password', '密码我也告诉他了，是【880412】'],
  ['password', '【880412】是我的取款密码'],
  ['password', '微信密码改成【Ｌｉ８８０４】'],
]

const INNOCENT: readonly string[] = [
  '有人冒充医保局，说我的医保卡停用了。',
  '对方电话是13812345678',
  '对方的号码 138 1234 5678，说是客服',
  '电话 138-1234-5678 打了三次',
  '+86 138 1234 5678 一直打来',
  '13812345678 和 13912345679 都打过',
  '13812345678 13912345679 15012345670 轮着打',
  '138 1234 5678 139 1234 5679',
  '座机 0571-87654321 打来的',
  '客服 400-888-1234',
  '010-12345678 转 8001',
  '转了50000元',
  '他让我转 1,280,000 元',
  '先付 200，又付 3,800.00 元',
  '损失大概 12000 块',
  '一共转了三次，2000、5000、8000',
  '2026-11-21 10:30 接到电话',
  '2026年11月21日下午三点',
  '20261121 和 20261122 两天',
  '2026-11-20 2026-11-21 两天都打来',
  '订单号 6217003610001234563',
  '快递单号 4367420012345673 说丢了',
  '运单 SF1234567890123',
  '订单 2026112122001456781234567890',
  '订单编号：20261121123456782',
  '流水号 5522451234567892',
  '条码 6901234567892',
  '统一社会信用代码 91330100123456789X',
  '他问我要验证码，我没给',
  '他问我要密码，我说没有',
  '她不会问您要验证码、密码',
  '验证码没告诉他',
  '验证码一直在发，我没理',
  '验证码告诉他以后，卡里少了8000',
  '验证码 5 分钟内有效',
  '验证码是6位的',
  '验证码报出去之后，被转走 50000',
  '密码被改了，登不上',
  '忘记密码，客服电话 95588',
  '密码告诉他了。后来 2000 元没了',
  '密码App里可以改',
  '密码是2024年设的',
  '他要验证码，我打 96110 问了',
  '10086 发来的验证码我没看',
  '验证码短信是1069开头的',
  '卡里少了 3000 元',
  '尾号 5678 的卡被扣了 99 元',
  '银行卡被冻结了，他这么说',
  '身份证照片发给他了',
  '他加我 QQ 12345678',
  'QQ 群 123456789 里都在说',
  '网址 https://t.cn/6217003610001234563 是他发的',
  '链接 pay.example.cn/o/4367420012345673 打不开',
  '我 72 岁，住 3 幢 2 单元 501',
  '家住浣纱路 128 号',
  '一二三四五六七，七个人一起听课',
  '第一次见，二零二六年十一月的事',
  '先打 110，再打 96110',
  '航班 CA1234 取消了，让我点链接',
  '快递取件码 12-3-4567',
  '每天做任务 30 单，返 5%',
  '利息 3.65%，借 100000 元',
  '时间戳 1732179600000',
  '对方说是反诈中心的，编号 0012345',
  '2026.11.21 到 2026.11.23 三天',
  '2026/11/21 和 2026/11/23 两天',
  '亏了六位数，120000 多',
  '转了 5000，验证码我没给',
  '少了 500000，验证码我说了',
  '护照 2027 年到期，航班 CA20261121',
  '密码wechat里改',
]

function marked(writing: string): { text: string; parts: string[] } {
  return {
    text: writing.replace(/[【】]/g, ''),
    parts: Array.from(writing.matchAll(/【([^】]*)】/g), (match) => match[1] ?? ''),
  }
}

describe('findSecrets', () => {
  test.each(WRITINGS)('D-30: finds the %s in %s', (kind, writing) => {
    const { text, parts } = marked(writing)
    const found = findSecrets(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(parts)
    expect(found.map((secret) => secret.kind)).toEqual([kind])
  })

  test.each(INNOCENT)('D-30: leaves %s alone', (text) => {
    expect(findSecrets(text)).toEqual([])
  })

  test('D-30: finds the second code that is told in one breath with the first', () => {
    const { text, parts } = marked('验证码第一次【381047】，第二次【662908】')
    const found = findSecrets(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(parts)
    expect(findSecrets('验证码381047，订单662908')).toHaveLength(1)
  })

  test('D-30: finds several, in reading order', () => {
    const text = '卡号6217003610001234563，身份证330102195804120022，验证码482913，密码880412'
    expect(findSecrets(text).map((secret) => secret.kind)).toEqual([
      'bankCard',
      'idNumber',
      'code',
      'password',
    ])
  })
})

describe('coverSecrets', () => {
  test('D-30: covers what was found and keeps every other word', () => {
    expect(coverSecrets('我把卡号6217003610001234563和密码880412报给了 13812345678')).toEqual({
      text: `我把卡号${COVER}和密码${COVER}报给了 13812345678`,
      covered: 2,
    })
  })

  const pieces = fc.constantFrom(
    ...WRITINGS.map(([, writing]) => marked(writing).text),
    ...INNOCENT,
    '密码',
    '验证码是',
    '卡号',
    ' ',
    '，',
    '。',
    '一',
    'X',
    '-',
  )
  const words = fc.array(fc.oneof(pieces, fc.stringMatching(/^[0-9]{1,20}$/)), { maxLength: 8 })

  test('D-30: a covered text holds no secret, and covering it again changes nothing', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const once = coverSecrets(parts.join(''))
        expect(findSecrets(once.text)).toEqual([])
        expect(once.text.length).toBeLessThanOrEqual(parts.join('').length)
        expect(coverSecrets(once.text)).toEqual({ text: once.text, covered: 0 })
      }),
      { numRuns: 2000 },
    )
  })

  test('D-30: a text without digits and without the words of secrets is never touched', () => {
    const plain = fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .filter(
        (text) =>
          !/[0-9０-９零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/.test(text) &&
          !/码|碼|口令|p(?:ass|wd|in)|cv|otp|code/i.test(text),
      )
    fc.assert(
      fc.property(plain, (text) => {
        expect(coverSecrets(text)).toEqual({ text, covered: 0 })
      }),
    )
  })

  test('D-30: any valid card number is covered, however it is grouped', () => {
    const gap = fc.constantFrom('', ' ', '-', '　')
    const body = fc.tuple(fc.constantFrom('62', '4', '5'), fc.stringMatching(/^\d{14,16}$/))
    fc.assert(
      fc.property(body, gap, ([prefix, rest], between) => {
        const head = `${prefix}${rest}`
        const check = Array.from('0123456789').find((digit) => passesLuhn(head + digit)) ?? ''
        const card = (head + check).match(/\d{1,4}/g)?.join(between) ?? ''
        expect(coverSecrets(`我报了${card}给他`).text).toBe(`我报了${COVER}给他`)
      }),
    )
  })

  test('D-30: any identity number with its check character is covered', () => {
    const day = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2020-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.stringMatching(/^\d{3}$/), (birthday, serial) => {
        const head = `330102${birthday.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`
        const check = Array.from('0123456789X').find((last) => isIdNumber(head + last)) ?? ''
        expect(coverSecrets(`填了${head}${check}。`).text).toBe(`填了${COVER}。`)
      }),
    )
  })
})
