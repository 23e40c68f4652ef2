import type { Person } from './person'
import { setStage } from './stage'

const enter = setStage()

const OUTCOME = '劝她别点链接，没有损失。'

test('a report, a share code, an answer, a minute, a closed case, a moved desk', async () => {
  const manager = await takesFace(enter('dev-manager'), '站长')
  await manager.sees('本月求助')
  const reportsBefore = numberOn(manager, /本月求助\s*(\d+)/)
  const volunteer = await takesFace(enter('dev-volunteer'), '志愿者')
  const minutesBefore = await minutesOf(volunteer)
  await volunteer.tap('任务')
  await volunteer.sees('本次累计')
  const answersBefore = numberOn(volunteer, /本次累计\s*(\d+)/)

  const { resident, no, secret } = await reportWithPhone(enter('dev-resident-weapp'))
  const respondent = enter('dev-resident-respondent', await codeOf(volunteer))
  await answerQuestionnaire(respondent)
  await respondent.sees('收到了，谢谢您')

  await comesTrue(volunteer, () => numberOn(volunteer, /本次累计\s*(\d+)/) === answersBefore + 1)
  await volunteer.tap('首页')
  expect(await minutesOf(volunteer)).toBe(minutesBefore + 1)

  await handle(manager, no)
  resident.looksAway()
  await resident.sees(OUTCOME)
  await manager.tapFirst('[aria-label="返回"]')
  await manager.tap('工作台')
  await manager.sees('本月求助')
  await comesTrue(manager, () => numberOn(manager, /本月求助\s*(\d+)/) === reportsBefore + 1)

  const stranger = enter('dev-resident-stranger')
  await stranger.tap('查进度')
  await stranger.writes(no, '如 HA11210386')
  await stranger.writes(secret, '6 位数字')
  await stranger.tap('查看办理进度')
  await stranger.sees(OUTCOME)
}, 120_000)

/** Somebody with a role looks at the app from there: a choice on one's own page. */
async function takesFace(person: Person, face: string): Promise<Person> {
  await person.tap('我的')
  await person.tap('居民')
  await person.tap(face)
  return person
}

async function reportWithPhone(resident: Person) {
  await resident.tap('我要举报或求助')
  await resident.tap('可疑短信或链接')
  await resident.tap('下一步')
  await resident.tap('没有转')
  await resident.writes('说医保卡要停用，让点链接填卡号。', '几句话就行，不写也可以')
  await resident.tap('下一步')
  await resident.tap('留一个电话')
  await resident.writes('13855550188', '11 位手机号')
  await resident.tap('同意处理举报里的敏感信息')
  await resident.tap('提交')
  await resident.sees('收到了，我们来跟进')
  const screen = resident.screen()
  const no = /HA[\d ]{8,16}/.exec(screen)?.[0].replace(/\s/g, '') ?? ''
  const secret = /查询码\s*([\d ]{6,8})/.exec(screen)?.[1]?.replace(/\s/g, '') ?? ''
  expect(no).toMatch(/^HA\d{10}$/)
  expect(secret).toMatch(/^\d{6}$/)
  await resident.tap('复制')
  expect(resident.phone.clipboard.map((text) => text.replace(/\s/g, ''))).toEqual([
    `查询号${no}，查询码${secret}`,
  ])
  await resident.tap('查看办理进度')
  await resident.sees('办理进度')
  return { resident, no, secret }
}

/** The confirmed minutes, as the records at the end of a volunteer's home say; leaves that page again. */
async function minutesOf(volunteer: Person): Promise<number> {
  await volunteer.tap('累计服务')
  await volunteer.sees(/收问卷 \d+ 份/)
  const [, hours = 0, minutes = 0] =
    /已核验\n(?:(\d+)\n小时\n)?(?:(\d+)\n分钟)?/.exec(volunteer.screen()) ?? []
  await volunteer.tapFirst('[aria-label="返回"]')
  return Number(hours) * 60 + Number(minutes)
}

/** The volunteer forwards the questionnaire; WeChat's own code carries the same share code as its scene. */
async function codeOf(volunteer: Person): Promise<string> {
  await volunteer.tap('转发给居民')
  const [path] = volunteer.forwarded
  const scene = /^\/packages\/survey\/intro\/index\?code=([^&]+)$/.exec(path ?? '')?.[1] ?? ''
  expect(scene).toMatch(/^[0-9A-Z]{1,32}$/)
  return `packages/survey/intro/index?scene=${scene}`
}

async function answerQuestionnaire(person: Person): Promise<void> {
  await person.sees(/请您来答/)
  await person.tap('开始答')
  await person.sees('您今年多大？')
  await person.tap('30 到 44 岁')
  for (let question = 0; question < 60; question++) {
    const isLast = person.isSeeing('交卷')
    if (question > 0) await pickAnAnswer(person)
    await person.tap(isLast ? '交卷' : '下一题')
    if (isLast) return
  }
  throw new Error('the questionnaire does not end')
}

/** Whatever the question is: the first of each row and of each nearer place, the first two of several, or a word. */
async function pickAnAnswer(person: Person): Promise<void> {
  const boxes = person.all('[aria-role=checkbox]')
  if (boxes.length > 0) {
    for (const box of boxes.slice(0, 2)) await person.tapThis(box)
    return
  }
  // A chosen place opens the group of what lies in it.
  for (let at = 0; at < person.all('[aria-role=radiogroup]').length; at++) {
    const group = person.all('[aria-role=radiogroup]')[at]
    const radio = group?.querySelector<HTMLElement>('[aria-role=radio]')
    if (radio) await person.tapThis(radio)
  }
  if (person.all('textarea').length > 0) await person.writes('多来小区讲讲。')
  else if (person.all('input').length > 0) await person.writes('3')
}

/** Finds the case by its number, sees the phone with a reason, writes the call down and closes. */
async function handle(manager: Person, no: string): Promise<void> {
  await manager.tap('待办')
  await manager.tap(new RegExp(no.replace(/^HA(\d{4})(\d{4})(\d{2})$/, 'HA $1 $2 $3')))
  await manager.sees('138****0188')
  await manager.tap('看完整号码')
  await manager.writes('给居民回电', '如：给居民回电')
  await manager.tap('看完整号码')
  await manager.sees(/138 ?5555 ?0188/)
  await manager.tap('看好了')
  await manager.tap('记下通话结果')
  await manager.tap('打通了')
  await manager.writes('请她别点链接。', '居民能看到这段话')
  await manager.tap('记下来')
  await manager.sees('记好了，居民能看到')
  await manager.tap('办结')
  await manager.tap('讲清楚了')
  await manager.writes(OUTCOME, '做了什么，以后怎么防')
  await manager.tap('办结')
  await manager.sees('办结了，居民能看到结果')
}

function numberOn(person: Person, pattern: RegExp): number {
  const found = pattern.exec(person.screen())?.[1]
  if (!found) throw new Error(`the screen does not show ${pattern.source}`)
  return Number(found)
}

/** Looks away and back again, as somebody does who waits for a number to move. */
async function comesTrue(person: Person, isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; person.looksAway()) {
    await new Promise((next) => setTimeout(next, 500))
    if (isSo()) return
  }
  throw new Error(`not within 20 s:\n${person.screen()}`)
}
