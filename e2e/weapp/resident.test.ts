import { setStage } from './stage'

const enter = setStage()

const WORDS = '说我中奖了，要先交税。断网时写的。'

describe('the resident’s home', () => {
  test('110 is one tap away, for a stranger without login', async () => {
    const resident = enter('dev-resident-frightened')
    await resident.tap('110')
    expect(resident.phone.dialled).toEqual(['110'])
  })

  test('a screen reader is told what can be tapped and what a picture does not say', async () => {
    const resident = enter('dev-resident-blind')
    await resident.sees('我要举报或求助')
    const call = resident.all('[aria-role=button]').find((one) => one.textContent === '110报警')
    expect(call?.querySelector('[aria-hidden=true]')).not.toBeNull()
    const [slogan] = resident.all('[aria-role=heading][aria-level="1"]')
    expect(slogan?.textContent).toBe('拿不准，\n先问一声')
    const tabs = resident.all('[aria-role=tablist] [aria-role=tab]')
    const selected = tabs.map((tab) => tab.getAttribute('aria-selected'))
    expect(selected).toEqual(['true', 'false', 'false', 'false'])

    await resident.tap('查进度')
    await resident.sees('查看办理进度')
    const names = resident.all('wx-input').map((field) => field.getAttribute('aria-label'))
    expect(names).toEqual(['查询号', '查询码'])
    expect(resident.all('[aria-role=button][aria-label="返回"]')).toHaveLength(1)
  })

  test('KNW-02: a lesson is found, read and answered without login', async () => {
    const resident = enter('dev-resident-curious')
    await resident.tap('学防骗')
    await resident.sees('每天一题')
    await resident.tap('征信账户')
    await resident.tap('注销学生账号')
    await resident.sees('改征信不用转账')
    await resident.tap('去答题')
    for (const answer of ['挂断，钱一分不转', '银行网点或人民银行']) {
      await resident.tap(answer)
      await resident.tap('下一题')
    }
    await resident.tap('您点的、输的，都能看到')
    await resident.tap('交卷')
    await resident.sees('全答对了')
    await resident.sees('登录后再交一次，得 10 宝盾')
  })

  test('the large look is kept when the app is closed and opened', async () => {
    const resident = enter('dev-resident-elder')
    await resident.tap('打开关怀模式')
    expect(resident.all('.mode-care')).toHaveLength(1)
    resident.reopens()
    await resident.sees('我要举报或求助')
    expect(resident.all('.mode-care')).toHaveLength(1)
  })

  test('DESIGN §7: type follows the size chosen in WeChat, up to 130 %, and the offer of the large look says why', async () => {
    const resident = enter('dev-resident-large-type', undefined, { fontSize: 26 })
    await resident.sees('您的手机字调大了。关怀模式的按钮也更大')
    const [screen] = resident.all('.large-type')
    expect(screen?.getAttribute('style')).toMatch(/--type: ?1\.3\b/)

    await resident.tap('现在这样就好')
    resident.reopens()
    await resident.sees('我要举报或求助')
    expect(resident.isSeeing('打开关怀模式')).toBe(false)
    expect(resident.all('.large-type')).toHaveLength(1)
  })

  test('DESIGN §7: with the standard size nothing is said of it', async () => {
    const resident = enter('dev-resident-usual-type')
    await resident.sees('关怀模式字更大，按钮也更大')
    expect(resident.all('.large-type')).toHaveLength(0)
  })

  test('a code that is none of ours says so, and one of ours opens the questionnaire', async () => {
    const resident = enter('dev-resident-scanning')
    resident.phone.code = { path: 'https://example.com/' }
    await resident.tap('扫码答问卷')
    await resident.sees('这不是服务站的码')
    resident.phone.code = { path: 'packages/survey/intro/index?scene=UNKNOWN' }
    await resident.tap('扫码答问卷')
    await resident.sees('开始答')
    expect(resident.place).toBe('packages/survey/intro/index')
  })
})

test('a draft survives the end of the app, and a report without a network goes out when it is back', async () => {
  const resident = enter('dev-resident-offline-weapp')
  await resident.tap('我要举报或求助')
  await resident.tap('我也说不清')
  await resident.tap('下一步')
  await resident.tap('没有转')
  await resident.writes(WORDS, '几句话就行，不写也可以')
  await resident.sees('草稿已存在手机上')

  resident.reopens()
  await resident.tap('我要举报或求助')
  await resident.tap('下一步')
  await resident.sees('发生了什么')
  const [kept] = resident.all('textarea') as readonly HTMLTextAreaElement[]
  expect(kept?.value).toBe(WORDS)
  await resident.tap('下一步')
  await resident.tap('不留电话')
  resident.phone.setOnline(false)
  await resident.tap('提交')
  await resident.sees('1 份求助存在手机里')
  await resident.tap('110')
  expect(resident.phone.dialled).toEqual(['110'])

  resident.phone.setOnline(true)
  await resident.sees('收到了，我们来跟进')
  resident.reopens()
  await resident.tap('我的求助')
  expect(
    resident.all('[aria-role=button]').filter((one) => /HA /.test(one.textContent ?? '')),
  ).toHaveLength(1)
})
