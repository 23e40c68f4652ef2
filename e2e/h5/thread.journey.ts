import assert from 'node:assert/strict'
import { join } from 'node:path'
import { answerToTheEnd } from './answering'
import { Person } from './person'
import { pictures, type Stage } from './stage'
import { beginAnswering, leavePhone } from './ways'

/** Keeps a picture of a step, for the README's tour. */
function keep(person: Person, name: string): Promise<void> {
  return person.picture(join(pictures, `tour-${name}.png`))
}

/** The whole thread with four people, each in a window of their own. */
export const journey = {
  title: 'a report, a share code, an answer, a minute, a closed case, a moved desk',
  async run({ browser, cloud }: Stage): Promise<void> {
    const manager = await Person.open(browser, `${cloud.origin}/?as=manager`)
    await manager.sees('本月求助')
    const reportsBefore = numberOn(await manager.screen(), /本月求助\s*(\d+)/)

    const volunteer = await Person.open(browser, `${cloud.origin}/?as=volunteer`)
    await volunteer.tap('任务')
    await volunteer.sees('本次累计')
    const answersBefore = numberOn(await volunteer.screen(), /本次累计\s*(\d+)/)
    await keep(volunteer, '4-task')

    const { resident, no, secret } = await reportWithPhone(browser, cloud.origin)
    const respondent = await openAsAnother(volunteer)
    await answerQuestionnaire(respondent)
    await respondent.sees('收到了，谢谢您')

    await until(async () => {
      await volunteer.page.reload()
      await volunteer.sees('本次累计')
      return (
        numberOn(await volunteer.screen(), /本次累计\s*(\d+)/) === answersBefore + 1 &&
        !(await volunteer.isSeeing(/正在计入/))
      )
    }, 'one more answer is counted')
    await volunteer.tap('首页')
    await volunteer.tap('累计服务')
    await volunteer.sees('服务记录')
    await volunteer.sees(/收问卷 \d+ 份/)
    await keep(volunteer, '6-records')

    await handle(manager, no)
    await resident.page.reload()
    await resident.sees('劝她别点链接，没有损失。')
    await manager.page.goto(`${cloud.origin}/#/packages/manage/desk/index`)
    await until(async () => {
      await manager.page.reload()
      await manager.sees('本月求助')
      return numberOn(await manager.screen(), /本月求助\s*(\d+)/) === reportsBefore + 1
    }, 'the desk counts one more report')
    await keep(manager, '8-desk')

    const stranger = await Person.open(browser, `${cloud.origin}/?as=resident-stranger`)
    await stranger.tap('查进度')
    await stranger.writes(no, '如 HA11210386')
    await stranger.writes(secret, '6 位数字')
    await stranger.tap('查看办理进度')
    await stranger.sees('劝她别点链接，没有损失。')

    for (const person of [manager, volunteer, resident, respondent, stranger]) {
      assert.deepEqual(person.errors, [])
      await person.leave()
    }
  },
}

async function reportWithPhone(browser: Stage['browser'], origin: string) {
  const resident = await Person.open(browser, `${origin}/?as=resident-journey`)
  await resident.sees('我要举报或求助')
  await keep(resident, '1-home')
  await resident.tap('我要举报或求助')
  await resident.tap('可疑短信或链接')
  await resident.tap('下一步')
  await resident.tap('没有转')
  await resident.writes('说医保卡要停用，让点链接填卡号。', '几句话就行，不写也可以')
  await keep(resident, '2-details')
  await resident.tap('下一步')
  await leavePhone(resident)
  await resident.sees('收到了，我们来跟进')
  const screen = await resident.screen()
  const no = /HA[\d ]{8,16}/.exec(screen)?.[0].replace(/\s/g, '') ?? ''
  const secret = /查询码\s*([\d ]{6,8})/.exec(screen)?.[1]?.replace(/\s/g, '') ?? ''
  assert.match(no, /^HA\d{10}$/)
  assert.match(secret, /^\d{6}$/)
  await keep(resident, '3-result')
  await resident.tap('查看办理进度')
  await resident.sees('办理进度')
  return { resident, no, secret }
}

/** What the link under the QR code does: another window, another person. */
async function openAsAnother(volunteer: Person): Promise<Person> {
  const opened = volunteer.context.waitForEvent('page')
  await volunteer.tap('换个人打开')
  const url = (await opened).url()
  const browser = volunteer.context.browser()
  assert.ok(browser)
  return Person.open(browser, url)
}

async function answerQuestionnaire(person: Person): Promise<void> {
  await beginAnswering(person)
  await person.tap('30 到 44 岁')
  await person.tap('下一题')
  await answerToTheEnd(person, async (number) => {
    if (number === 2) await keep(person, '5-answer')
  })
}

/** Finds the case by its number, sees the phone with a reason, writes the call down and closes. */
async function handle(manager: Person, no: string): Promise<void> {
  await manager.tap('待办')
  await manager.page
    .getByText(new RegExp(no.replace(/^HA(\d{4})(\d{4})(\d{2})$/, 'HA ?$1 ?$2 ?$3')))
    .filter({ visible: true })
    .first()
    .click()
  await manager.sees('138****0188')
  await keep(manager, '7-case')
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
  await manager.writes('劝她别点链接，没有损失。', '做了什么，以后怎么防')
  await manager.tap('办结')
  await manager.sees('办结了，居民能看到结果')
}

function numberOn(screen: string, pattern: RegExp): number {
  const found = pattern.exec(screen)?.[1]
  assert.ok(found, `the screen shows ${pattern.source}`)
  return Number(found.replace(/,/g, ''))
}

async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000
  while (Date.now() < end) if (await check()) return
  throw new Error(`not within 20 s: ${what}`)
}
