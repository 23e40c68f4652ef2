import assert from 'node:assert/strict'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { Person } from './person'
import type { Stage } from './stage'
import { DECIDED, untilSeesAnew } from './waiting'

/** One of the demo's services: 180 minutes, of an activity that was half an hour longer. */
const RECORD = 'srv_demo-served-18'
const SERVED = 'sup_demo-served-18'
const TITLE = '夜市防骗摊位'
/** What it says, what the station makes of it, and what the association does. */
const [KEPT, STATION, RIGHT] = [180, 190, 210]

interface Entry {
  readonly amount: number
  readonly source: { readonly record: string }
}

/** A record that is said to be wrong, corrected, still wrong, and corrected again: in the open. Boards 63, 63b. */
export const journey = {
  title:
    'R-10, HRS-10, D-15, D-34: a wrong record is claimed once, corrected with the old and the new, said to be wrong still, and decided by the association, once',
  run: runs,
}

async function runs({ browser, cloud }: Stage): Promise<void> {
  const database = openDatabase(cloud.adminUrl)
  const open = (as: string, page: string) =>
    Person.open(browser, `${cloud.origin}/?as=${as}#/packages/${page}`)
  const volunteer = await open('volunteer', `ledger/record/index?id=${RECORD}`)
  await claims(volunteer, database)
  const manager = await open('manager', 'books/claims/index')
  await corrects(manager)
  await hears(volunteer)

  const association = await open('association', 'books/claims/index')
  await decides(association)
  await isOver(volunteer, database)
  for (const person of [volunteer, manager, association]) {
    assert.deepEqual(person.errors, [])
    await person.leave()
  }
}

/** What is written stays while there is no network; two taps are one claim. */
async function claims(volunteer: Person, database: RawDatabase): Promise<void> {
  await volunteer.sees(TITLE)
  await volunteer.tap('这条记录不对')
  await volunteer.sees(`单位：分钟。活动是 ${RIGHT} 分钟`)
  await volunteer.writes('收摊时手机没电', '比如：签退时手机没网')
  await volunteer.context.setOffline(true)
  await volunteer.tap('请站长查一查')
  await volunteer.sees('现在没有网，您写的都还在')
  await volunteer.context.setOffline(false)
  await volunteer.page.getByText('请站长查一查').filter({ visible: true }).last().dblclick()
  await volunteer.sees('正在查')
  assert.equal((await database.all('claims', { recordId: RECORD })).length, 1)
}

/** The station makes it more, but not as much as was asked for. */
async function corrects(manager: Person): Promise<void> {
  await manager.tapRow(TITLE, '日期或地点')
  await manager.sees(`应该是 ${RIGHT} 分钟`)
  await manager.sees('收摊时手机没电')
  const less = manager.page.getByRole('button', { name: '少 5 分钟' }).filter({ visible: true })
  for (let minutes = RIGHT; minutes > STATION; minutes -= 5) await less.click()
  await decidesOn(manager, STATION, '签到表，原件在站里')
}

async function decidesOn(person: Person, minutes: number, reason: string): Promise<void> {
  await person.tap(`改成 ${minutes} 分钟`)
  await person.writes(reason, '比如：签到表，原件在站里')
  await person.tap('就这样定')
  await person.sees('定了，本人会收到消息')
}

/** What stood, what stands, and how the one became the other; still wrong, it goes on once. */
async function hears(volunteer: Person): Promise<void> {
  await untilSeesAnew(volunteer, `改好了，多记 ${STATION - KEPT} 分钟`, DECIDED)
  for (const words of [`${KEPT} 分钟`, `−${KEPT} 分钟`, `+${STATION} 分钟`]) {
    await volunteer.sees(words)
  }
  await volunteer.tap('还是不对')
  await volunteer.writes('收摊的照片上有时间', '比如：签到表上漏了我')
  await volunteer.page.getByText('请协会查').filter({ visible: true }).last().dblclick()
  await volunteer.sees('已经转到协会')
  await volunteer.sees('转到协会')
}

/** Somebody else looks, with everything that was said. */
async function decides(association: Person): Promise<void> {
  await association.tapRow(TITLE, '日期或地点')
  await association.sees(`${STATION} 分钟`)
  await association.sees('签到表，原件在站里')
  await association.sees(/收摊的照片上有时间/)
  await decidesOn(association, RIGHT, '照片上的时间对得上')
}

/** The end: it cannot be asked a third time, and nothing of before is gone. HRS-10. */
async function isOver(volunteer: Person, database: RawDatabase): Promise<void> {
  await untilSeesAnew(volunteer, `改好了，多记 ${RIGHT - STATION} 分钟`, DECIDED)
  await volunteer.sees(/（协会）/)
  assert.equal(await volunteer.isSeeing('还是不对'), false)
  await volunteer.page.goto(
    `${new URL(volunteer.page.url()).origin}/#/packages/ledger/record/index?id=${RECORD}`,
  )
  await volunteer.sees(`${KEPT} 分钟改成 ${STATION} 分钟`)
  await volunteer.sees(`${STATION} 分钟改成 ${RIGHT} 分钟`)
  const entries = await database.all<Entry>('ledger_entries')
  const amounts = entries
    .filter(({ source }) => source.record === SERVED)
    .map(({ amount }) => amount)
  assert.deepEqual(
    amounts.sort((a, b) => a - b),
    [-STATION, -KEPT, KEPT, STATION, RIGHT],
  )
}
