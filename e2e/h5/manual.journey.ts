import assert from 'node:assert/strict'
import { boardOpens, picksFile, strokes } from './brushing'
import { BESIDE, MISSED, PLANNED, setManual, VOLUNTEER_NO, type Setting } from './manual-setting'
import { Person } from './person'
import type { Stage } from './stage'
import { DECIDED, until, untilSeesAnew } from './waiting'

/** No row says this: every row with the title will do. */
const NOTHING = '没有这几个字'
const STATION = 'station=stn_demo-huaianli'
/** What is right in the end: he left a little before. */
const RIGHT = PLANNED - 10

interface Entry {
  readonly amount: number
  readonly evidence: readonly string[]
  readonly source: { readonly record: string }
}

/** Hours that nobody could check in for, entered by one manager and confirmed by another, and marked wherever they are told. */
export const journey = {
  title:
    'D-11, D-12, D-23, D-30, D-34, HRS-04, ACT-24, PRF-02: entered by hand with covered evidence, never confirmed by the same person, returned, put right and confirmed by another; marked 补录 in the records, the year, the proof and the share of the station',
  run: runs,
}

async function runs(stage: Stage): Promise<void> {
  const setting = await setManual(stage)
  const open = (as: string, page: string) =>
    Person.open(stage.browser, `${stage.cloud.origin}/?as=${as}#/packages/${page}`)
  const first = await open('manager-second', `books/manual-enter/index?${STATION}`)
  await isRefusedBeside(first)
  await enters(first)
  await cannotConfirm(first, setting)

  const second = await open('manager', `books/manual/index?${STATION}`)
  await returns(second, setting)
  await putsRight(first, setting)
  await confirms(second, setting)

  const volunteer = await open('volunteer-lecturer', 'ledger/records/index')
  await isMarked(volunteer)
  await isOnTheProof(volunteer, second, setting)
  const association = await open('association', 'assoc/manual/index')
  await sharesAreSeen(association)
  for (const person of [first, second, volunteer, association]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

/** From the list of activities to the form, with everything on it but the evidence. */
async function begins(first: Person, title: string): Promise<void> {
  await first.tapRow(title, NOTHING)
  await first.sees('名单上没签到的')
  await first.tapRow(VOLUNTEER_NO, NOTHING)
  await first.tap('手机没网')
}

/** A picture is covered on the phone before it can be used. D-30. */
async function addsEvidence(first: Person): Promise<void> {
  await picksFile(first, '加一张')
  await first.sees('别人的名字和号码涂掉')
  await boardOpens(first.page)
  await strokes(first.page)
  await first.tap('就用这张')
  await first.sees('已涂过')
}

/** Somebody who was elsewhere at that time gets nothing for it twice. D-12. */
async function isRefusedBeside(first: Person): Promise<void> {
  await begins(first, BESIDE)
  await addsEvidence(first)
  await first.tap('交给另一个人确认')
  await first.sees('这段时间有别的时长，补不了这么多')
  await first.goTo('packages/books/manual')
}

/** Without evidence it goes nowhere; without network nothing is lost; two taps are one entry. */
async function enters(first: Person): Promise<void> {
  await first.tap('补一条')
  await begins(first, MISSED)
  await first.sees('还差一张凭据')
  await addsEvidence(first)
  await first.context.setOffline(true)
  await first.tap('交给另一个人确认')
  await first.sees('现在没有网，您写的都还在')
  await first.context.setOffline(false)
  await first.page.getByText('交给另一个人确认').filter({ visible: true }).last().dblclick()
  await first.sees('占活动时长')
}

/** Who entered it can only take it back. */
async function cannotConfirm(first: Person, { masked }: Setting): Promise<void> {
  await first.sees(`${masked}，${PLANNED} 分钟`)
  await first.tapRow(MISSED, NOTHING)
  await first.sees('撤回这条')
  await first.sees('等另一个人确认')
  assert.equal(await first.isSeeing(`确认 ${PLANNED} 分钟`), false)
}

/** Another manager confirms by mistake, takes it back in time, and returns it with a reason. */
async function returns(second: Person, { masked }: Setting): Promise<void> {
  await second.tapRow(MISSED, NOTHING)
  await second.sees('填的人和确认的人，不能是同一位')
  await second.sees('同一时间别的时长')
  await second.sees('第 1 张，共 1 张')
  await second.tap(`确认 ${PLANNED} 分钟`)
  await second.tap('撤销')
  await second.sees('撤销了，还等确认')
  await second.tap('退回')
  await second.writes('签到表上早走了 10 分钟', '比如：签到表上没有这个名字')
  await second.tap('退回这条')
  await second.sees('退回去了')
  assert.match(await second.screen(), new RegExp(masked.replaceAll('*', '\\*')))
}

/** What was sent before is there still: only the minutes are changed. */
async function putsRight(first: Person, { masked }: Setting): Promise<void> {
  await untilSeesAnew(first, '退回来了', DECIDED)
  await first.sees(/签到表上早走了 10 分钟/)
  await first.tap('接着填')
  await first.sees('已涂过')
  const less = first.page.getByRole('button', { name: '少五分钟' }).filter({ visible: true })
  for (let minutes = PLANNED; minutes > RIGHT; minutes -= 5) await less.click()
  await first.tap('交给另一个人确认')
  await first.sees('等另一个人确认')
  await first.sees(`${masked}，${RIGHT} 分钟`)
}

/** Two taps are one word; the tick takes it into the account, once. */
async function confirms(second: Person, { database, accountId, missedId }: Setting): Promise<void> {
  await second.page.reload()
  const yes = second.page.getByText(`确认 ${RIGHT} 分钟`).filter({ visible: true })
  await yes.last().dblclick()
  await second.sees('确认好了，马上记上')
  const byHand = async () => {
    const entries = await database.all<Entry>('ledger_entries', { account: accountId })
    return entries.filter(({ source }) => source.record === missedId)
  }
  await until(async () => (await byHand()).length > 0, 'it is in the account', DECIDED)
  assert.deepEqual(
    (await byHand()).map(({ amount, evidence }) => [amount, evidence.includes('manual')]),
    [[RIGHT, true]],
  )
  await untilSeesAnew(second, '记上了', DECIDED)
}

/** In the list, on the record itself, and in the sum of the year. */
async function isMarked(volunteer: Person): Promise<void> {
  const row = volunteer.page.locator('.cell').filter({ hasText: MISSED })
  await row.filter({ hasText: '补录' }).waitFor({ timeout: DECIDED })
  await volunteer.tapRow(MISSED, NOTHING)
  await volunteer.sees('这条是补录的，两个人确认过')
  await volunteer.goTo('packages/ledger/year')
  await volunteer.sees('其中补录')
}

/** It is said when it is picked, when it is sealed, and on the proof. */
async function isOnTheProof(
  volunteer: Person,
  manager: Person,
  { masked }: Setting,
): Promise<void> {
  await volunteer.goTo('packages/badge/proof-apply')
  await volunteer.tap(MISSED)
  await volunteer.sees('其中补录')
  await volunteer.tap('申请，共 1 条')
  await volunteer.sees('等站里盖章')
  await manager.goTo('packages/books/proofs')
  await manager.tap(`${masked}申请 1 张`)
  await manager.sees('1 条是补录')
  await manager.tap('盖章发出')
  await manager.sees('盖好了，马上发出')
  await untilSeesAnew(volunteer, /编号 [A-Z]+-\d{4}-\d{5}/, DECIDED)
  await volunteer.sees(/其中 1 条是补录/)
}

/** Every station with its share; behind it, what was entered there. */
async function sharesAreSeen(association: Person): Promise<void> {
  await association.sees(/年各站的补录/)
  await association.tapRow('槐安里', NOTHING)
  await association.sees('占活动时长')
  const row = association.page.locator('.cell').filter({ hasText: MISSED })
  await row.filter({ hasText: '记上了' }).waitFor()
}
