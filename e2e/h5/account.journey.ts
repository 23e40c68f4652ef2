import assert from 'node:assert/strict'
import { maskName } from '@shared/kit/mask'
import { CAME, setAccount, TITLE, type Setting } from './account-setting'
import { answerToTheEnd } from './answering'
import { Person } from './person'
import type { Stage } from './stage'
import { DECIDED, SOON, until, untilSeesAnew } from './waiting'
import { beginAnswering } from './ways'

/** So many minutes are left when the record is put right: less than the star needs. */
const RIGHT = 15

/** An account from its minutes to what is made of them, and back. */
export const journey = {
  title:
    'HRS-06, HRS-10, BDG-01, PTS-02, PTS-03, PRF-01, PRF-02, PRF-08, R-10, R-13, D-08, D-23: earned by an activity and a questionnaire, a star, a badge, points redeemed and donated, a proof that a stranger checks, a record put right, the proof revoked',
  run: runs,
}

async function runs(stage: Stage): Promise<void> {
  const setting = await setAccount(stage)
  const open = (as: string, page: string) =>
    Person.open(stage.browser, `${stage.cloud.origin}/?as=${as}#/packages/${page}/index`)
  const volunteer = await open('volunteer-lecturer', 'badge/stars')
  await volunteer.sees(/离一星还差 1 小时/)

  const head = await open('volunteer', 'closing/list')
  const manager = await open('manager', 'closing/list')
  await verifies(head, manager, setting)
  await answersOne(volunteer)
  await hasStarAndBadge(volunteer)
  await redeems(volunteer, manager)
  await donates(volunteer)

  const masked = maskName(setting.name)
  const number = await applies(volunteer, manager, masked)
  const stranger = await open('resident-stranger', 'public/verify')
  await checks(stranger, number, setting.name)
  await stranger.sees('这张证明有效')
  await isPutRight(volunteer, manager, masked)
  await untilSees(volunteer, 'badge/proofs', '已撤销')
  await stranger.tap('再查一张')
  await checks(stranger, number, setting.name)
  await stranger.sees('这张证明已撤销')
  await untilSees(volunteer, 'badge/stars', /离一星还差/)
  for (const person of [volunteer, head, manager, stranger]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

/** The head confirms what was counted, the station verifies it, and the tick takes it into the account. HRS-04. */
async function verifies(head: Person, manager: Person, { database, activityId }: Setting) {
  await until(async () => {
    const [activity] = await database.all<{ state: string }>('activities', { _id: activityId })
    const left = await database.all<{ countAt: number | null }>('attendances', { activityId })
    return activity?.state === 'over' && left.every(({ countAt }) => countAt === null)
  }, 'the activity is over and counted')
  await head.page.reload()
  await head.tap(TITLE)
  await head.tap('核对时长')
  await head.tap(`确认 ${CAME} 分钟`)
  await head.sees('等站里另一位核验')
  await manager.page.reload()
  await manager.tap(TITLE)
  await manager.tap('核验时长')
  await manager.tap(`核验 ${CAME} 分钟`)
  await manager.sees('都记进账户了')
}

/** One valid questionnaire is one minute. HRS-02. */
async function answersOne(volunteer: Person): Promise<void> {
  await volunteer.goTo('packages/volunteer/task')
  const opened = volunteer.context.waitForEvent('page')
  await volunteer.tap('换个人打开')
  const browser = volunteer.context.browser()
  assert.ok(browser)
  const resident = await Person.open(browser, (await opened).url())
  await beginAnswering(resident)
  await resident.tap('30 到 44 岁')
  await resident.tap('下一题')
  await answerToTheEnd(resident)
  await resident.sees('收到了，谢谢您')
  assert.deepEqual(resident.errors, [])
  await resident.leave()
}

async function hasStarAndBadge(volunteer: Person): Promise<void> {
  await untilSees(volunteer, 'badge/stars', /离二星还差/)
  await volunteer.sees('三十小时')
  await volunteer.goTo('packages/ledger/records')
  await volunteer.sees(TITLE)
}

/** A haircut for points: the code is read out at the desk, once. PTS-02, D-08. */
async function redeems(volunteer: Person, manager: Person): Promise<void> {
  await volunteer.goTo('packages/points/gifts')
  await volunteer.tap('用时间积分')
  await volunteer.tap('社区理发')
  await volunteer.sees(/换完还有/)
  await volunteer.tap('换这个')
  await volunteer.sees('扫不了，念这 8 个数字也行')
  const code = /\b(\d{4} \d{4})\b/.exec(await volunteer.screen())?.[1] ?? ''
  await manager.goTo('packages/books/handover')
  await manager.writes(code.replace(' ', ''), '8 个数字')
  await manager.tap('查这个码')
  await manager.tap('把社区理发交给他')
  await manager.sees('社区理发交给他了')
  await untilSees(volunteer, 'points/pickups', '已取')
}

async function donates(volunteer: Person): Promise<void> {
  await volunteer.goTo('packages/points/donate')
  await volunteer.tap('10 分')
  await volunteer.tap('捐 10 分')
  await volunteer.sees('捐出 10 分？')
  await volunteer.tap('捐 10 分')
  await volunteer.sees('谢谢您，捐了 10 分')
  await volunteer.goTo('packages/points/home')
  await volunteer.sees('−10.0')
}

/** Picked, sealed by somebody else, numbered. PRF-02, D-23. */
async function applies(volunteer: Person, manager: Person, masked: string): Promise<string> {
  await volunteer.goTo('packages/badge/proof-apply')
  await volunteer.tap(TITLE)
  await volunteer.tap('申请，共 1 条')
  await volunteer.sees('等站里盖章')
  await manager.goTo('packages/books/proofs')
  await manager.tap(`${masked}申请 1 张`)
  await manager.sees('发之前，看三样')
  await manager.tap('盖章发出')
  await manager.sees('盖好了，马上发出')
  await untilSeesAnew(volunteer, /编号 [A-Z]+-\d{4}-\d{5}/, DECIDED)
  const number = /编号 ([A-Z]+-\d{4}-\d{5})/.exec(await volunteer.screen())?.[1] ?? ''
  assert.notEqual(number, '')
  const download = volunteer.page.waitForEvent('download')
  await volunteer.tap('存成 PDF')
  assert.match((await download).suggestedFilename(), /\.pdf$/)
  return number
}

async function checks(stranger: Person, number: string, name: string): Promise<void> {
  await stranger.writes(number, 'HAZ-2026-00427')
  await stranger.tap('本人全名')
  await stranger.writes(name, '和证明上一样')
  await stranger.tap('查一查')
}

/** The volunteer says that it was less, and the station corrects it in the open. R-10, HRS-10. */
async function isPutRight(volunteer: Person, manager: Person, masked: string): Promise<void> {
  await volunteer.goTo('packages/ledger/records')
  await volunteer.tap(TITLE)
  await volunteer.tap('这条记录不对')
  const less = volunteer.page.getByRole('button', { name: '少 5 分钟' }).filter({ visible: true })
  for (let minutes = 90; minutes > RIGHT; minutes -= 5) await less.click()
  await volunteer.writes('中途去接孩子了', '比如：签退时手机没网')
  await volunteer.tap('请站长查一查')
  await volunteer.sees('正在查')
  await manager.goTo('packages/books/claims')
  await manager.tap(`${masked}：时长不对`)
  await manager.sees(`应该是 ${RIGHT} 分钟`)
  await manager.tap(`改成 ${RIGHT} 分钟`)
  await manager.writes('签到表上也是', '比如：签到表，原件在站里')
  await manager.tap('就这样定')
  await manager.sees('定了，本人会收到消息')
  await untilSeesAnew(volunteer, '改好了，少记 65 分钟', DECIDED)
}

async function untilSees(person: Person, page: string, words: string | RegExp): Promise<void> {
  await person.goTo(`packages/${page}`)
  await untilSeesAnew(person, words, SOON)
}
