import fc from 'fast-check'
import { FRAUD_TYPES } from './fraud-types'
import { checkMessage, MESSAGE_MAX } from './message-check'
import { isOfficialHost, isStrangeHost, linksIn } from './message-links'
import { type MarkId, MESSAGE_MARKS } from './message-marks'

/** What each mark is known by: the message, and the words that must be found. */
const SHOWN: readonly (readonly [MarkId, string, string])[] = [
  ['secret', '请把验证码告诉我', '验证码告诉我'],
  ['secret', '点进去填银行卡认证', '填银行卡'],
  ['safeAccount', '您要把存款放进安全账户', '安全账户'],
  ['payFirst', '先交保证金才能提', '先交保证金'],
  ['transfer', '妈，帮我垫两万', '帮我垫两万'],
  ['shame', '视频发给你通讯录的人', '发给你通讯录'],
  ['crime', '您涉嫌一起案子', '涉嫌'],
  ['silence', '不要告诉任何人', '不要告诉任何人'],
  ['task', '点赞一单十元', '点赞'],
  ['gain', '跟着买稳赚不赔', '稳赚'],
  ['easyLoan', '无抵押当天办', '无抵押'],
  ['creditFix', '征信修复三天见效', '征信修复'],
  ['compensation', '误开会员，每月扣八百', '每月扣'],
  ['cure', '这张床包治', '包治'],
  ['offPlatform', '我们不走平台', '不走平台'],
  ['app', '下载这个会议软件', '下载'],
  ['screen', '我教你打开共享屏幕', '共享屏幕'],
  ['link', '点 ybj-cx.example 看看', 'ybj-cx.example'],
]

/** The same words where nothing is asked for. */
const NOT_SHOWN = [
  '【中国银行】验证码482913，您正在登录手机银行，打死也不要告诉别人。',
  '凡是让您转到安全账户的，都先挂断，拨打96110核实。',
  '近期有人冒充客服让您共享屏幕，请不要相信。',
  '沙发有货，欢迎来店里看，不用交定金。',
  '也不收手续费',
  '预约成功，请看 edu.hangzhou.gov.cn',
  '晚上七点跳舞，别忘了带音箱。',
  '一楼服务台，周三下午到。',
]

function wordsOf(message: string, id: MarkId): string[] {
  const mark = checkMessage(message).marks.find((found) => found.id === id)
  return mark?.spans.map(({ start, end }) => message.slice(start, end)) ?? []
}

describe('checkMessage', () => {
  test.each(SHOWN)('D-31: sees %s in %s', (id, message, words) => {
    expect(wordsOf(message, id)).toContain(words)
  })

  test.each(NOT_SHOWN)('D-31: sees no mark in %s', (message) => {
    expect(checkMessage(message)).toEqual({ marks: [], fraudType: 'unsure', asksMoney: false })
  })

  test('D-31: the message of the board has the marks of the board, and is of its type', () => {
    const { marks, fraudType, asksMoney } = checkMessage(
      '【医保】您的医保卡今天停用，请点 ybj-cx.example 填银行卡认证，超时作废。',
    )
    const found = marks.map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(['link', 'secret', 'deadline', 'office']))
    expect(fraudType).toBe('officials')
    expect(asksMoney).toBe(true)
  })

  test('D-31: what says little by itself is told only beside another mark', () => {
    expect(checkMessage('【医保】参保开始了').marks).toEqual([])
    expect(checkMessage('超时作废').marks.map(({ id }) => id)).toEqual(['threat', 'deadline'])
    expect(checkMessage('名额有限').marks).toEqual([])
  })

  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(...SHOWN.map(([, message]) => message), ...NOT_SHOWN, '，', '。', ' '),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join('')),
  )

  test('D-31: every mark stands on words of the message, and the same message gives the same marks', () => {
    fc.assert(
      fc.property(anything, (message) => {
        const check = checkMessage(message)
        for (const { spans } of check.marks) {
          expect(spans.length).toBeGreaterThan(0)
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(message.length)
          }
        }
        expect(FRAUD_TYPES).toContain(check.fraudType)
        expect(checkMessage(message)).toEqual(check)
      }),
    )
  })

  test('D-31: a message of any length is looked at to its limit, and quickly', () => {
    const started = Date.now()
    checkMessage('先'.repeat(500_000) + '交')
    checkMessage('加 '.repeat(MESSAGE_MAX))
    checkMessage('a.'.repeat(MESSAGE_MAX))
    expect(Date.now() - started).toBeLessThan(500)
  })
})

describe('MESSAGE_MARKS', () => {
  test.each(Object.entries(MESSAGE_MARKS))(
    'D-31: %s has a name, a reason and what to do, each of at most 20 characters',
    (_, mark) => {
      for (const words of [mark.name, mark.reason, mark.todo]) {
        expect(words.length).toBeGreaterThan(3)
        expect(words.length).toBeLessThanOrEqual(20)
      }
    },
  )

  test('D-31: nothing that is said calls a message safe, or anybody a liar', () => {
    expect(JSON.stringify(MESSAGE_MARKS)).not.toMatch(
      /安全|放心|没问题|没有问题|可信|骗子|诈骗|上当/,
    )
  })
})

describe('linksIn', () => {
  test('D-31: finds links with and without their beginning, and no files or sums', () => {
    const hosts = linksIn(
      '点 https://a-b.example/x?y=1 或 dz88.example，看 合同.pdf 3.65 v8.0',
    ).map(({ host }) => host)
    expect(hosts).toEqual(['a-b.example', 'dz88.example'])
  })

  test.each(['edu.hangzhou.gov.cn', '12306.cn', 'kyfw.12306.cn', 'xx.edu.cn'])(
    'D-31: %s is official by its ending',
    (host) => {
      expect(isOfficialHost(host)).toBe(true)
      expect(isStrangeHost(host)).toBe(false)
    },
  )

  test.each([
    'gov.cn.example',
    'gov-cn.example',
    '203.0.113.9',
    'xn--fiq.example',
    '12306-cx.example',
    't.cn',
  ])('D-31: %s looks strange', (host) => {
    expect(isOfficialHost(host)).toBe(false)
    expect(isStrangeHost(host)).toBe(true)
  })
})
