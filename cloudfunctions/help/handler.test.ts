/** What the station does with a case: list, look, call, refer, close. */
import type { helpContract } from '@shared/help/contract'
import type { HandledCase } from '@shared/help/case-model'
import type { TrackedCase } from '@shared/help/model'
import { urgencyOrder } from '@shared/help/rules'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, contactBy, handIn } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { scriptVerdict } from '../../config/testing/wechat'
import type { AuditRecord } from '../kit/audit'
import type { ReportRecord } from './records'

type Actions = typeof helpContract.actions
type Listed = OutputOf<Actions['listCases']>
type Revealed = OutputOf<Actions['revealContact']>

const near = makeStation('near', { duty: true })
const busy = makeStation('busy')
let cloud: LocalCloud
let database: RawDatabase
let managerId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, busy])
  const grants = [atStation('stationManager', near), atStation('stationManager', busy)]
  managerId = await makeMember(cloud, database, { openId: 'manager', grants })
}, 30_000)
afterAll(() => cloud.stop())

function act<T = HandledCase>(action: keyof Actions, input: object) {
  return cloud.call<T>('help', action, input, 'manager')
}

async function recordOf(id: string): Promise<ReportRecord> {
  const [found] = await database.all<ReportRecord>('reports', { _id: id })
  if (!found) throw new Error('no such report')
  return found
}

async function newCase(different: Parameters<typeof handIn>[1] = {}) {
  const { input, receipt } = await handIn(cloud, different)
  return { id: input.id, key: { no: receipt.no, secret: receipt.secret } }
}

const call = (id: string, reached = true) => ({
  ...{ id, stepId: clientId('reportStep'), reached },
  note: '讲了别转账，存好记录',
})
const referral = (id: string) => ({
  ...{ id, stepId: clientId('reportStep'), authority: 'antiFraudCentre' },
  reason: '钱刚转出去',
})
const closing = (id: string) => ({
  ...{ id, stepId: clientId('reportStep'), fraudType: 'officials', outcome: 'advised' },
  note: '已经讲清楚，没有损失',
})

/** What the list goes on after. */
function cursorOf(row: Listed['cases'][number] | undefined) {
  if (!row) throw new Error('no such case')
  const { id, urgent, receivedAt, dueAt } = row
  return { id, urgent, receivedAt, dueAt }
}

describe('the list of cases', () => {
  test('D-16: has the most urgent first, at most fifty, and says that there are more', async () => {
    const { id } = await newCase({ stationId: busy._id })
    const one = await recordOf(id)
    await database.insert(
      'reports',
      Array.from({ length: 51 }, (_, index) => ({
        ...{ ...one, _id: `rpt_many${index}`, no: `HA00000000${10 + index}` },
        ...{ urgent: index % 7 === 0, dueAt: one.dueAt + ((index * 37) % 50) * 60_000 },
      })),
    )
    const called = await act<Listed>('listCases', { stationId: busy._id })
    const { cases, more } = outputOf(called)
    expect([cases.length, more]).toEqual([50, true])
    expect(cases.map((row) => row.dueAt)).toEqual(
      [...cases].sort(urgencyOrder).map((row) => row.dueAt),
    )
    expect(cases.slice(0, 8).map((row) => row.urgent)).toEqual(Array(8).fill(true))
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(JSON.stringify(cases)).not.toContain(one.text)
  })

  test('D-16: goes on after any case that was seen, in the same order, each once, and ends', async () => {
    const whole = await database.all<ReportRecord>('reports', { stationId: busy._id, open: true })
    const inOrder = whole
      .sort((one, other) => urgencyOrder(one, other) || (one._id < other._id ? -1 : 1))
      .map(({ _id }) => _id)
    const first = outputOf(await act<Listed>('listCases', { stationId: busy._id })).cases
    for (const from of [0, 5, 7, 20, 47]) {
      const after = cursorOf(first[from])
      const called = await act<Listed>('listCases', { stationId: busy._id, after })
      const { cases, more } = outputOf(called)
      expect(cases.map(({ id }) => id)).toEqual(inOrder.slice(from + 1, from + 9))
      expect(more).toBe(inOrder.length > from + 9)
      expect(called.waves).toBeLessThanOrEqual(3)
    }
  })

  test('shows closed cases apart, newest first', async () => {
    const [first, second] = [await newCase(), await newCase()]
    for (const { id } of [second, first]) outputOf(await act('closeCase', closing(id)))
    const { cases } = outputOf(
      await act<Listed>('listCases', { stationId: near._id, closed: true }),
    )
    expect(cases.map(({ id }) => id)).toEqual([second.id, first.id])
    const after = cursorOf(cases[0])
    const next = await act<Listed>('listCases', { stationId: near._id, closed: true, after })
    expect(outputOf(next).cases.map(({ id }) => id)).toEqual([first.id])
    const open = outputOf(await act<Listed>('listCases', { stationId: near._id }))
    expect(open.cases.map(({ id }) => id)).not.toContain(first.id)
  })
})

describe('looking at a case', () => {
  test('R-29: shows the phone masked, the counterpart only as there, and leaves an audit row', async () => {
    const { id } = await newCase({ contact: contactBy('13812342071'), counterpart: '622848 账号' })
    const called = await act('getCase', { id })
    expect(outputOf(called)).toMatchObject({
      ...{ id, stationId: near._id, status: 'received' },
      ...{ maskedPhone: '138****2071', hasCounterpart: true, needsTextReview: false },
    })
    expect(JSON.stringify(called.reply)).not.toMatch(/13812342071|622848/)
    const rows = await database.all<AuditRecord>('audits', { target: id })
    expect(rows).toMatchObject([
      { actor: managerId, action: 'help.getCase', stationId: near._id, reason: null },
    ])
  })

  test('an anonymous case has no phone', async () => {
    const { id } = await newCase()
    expect(outputOf(await act('getCase', { id }))).toMatchObject({
      ...{ maskedPhone: null, hasContact: false, hasCounterpart: false },
    })
  })

  test('words the check frowned on are marked for a person', async () => {
    await scriptVerdict(cloud, '记号丙', 'risky')
    const { id } = await newCase({ text: '记号丙' })
    expect(outputOf(await act('getCase', { id })).needsTextReview).toBe(true)
  })

  test('RPT-04, PRV-07: the full phone and counterpart are told for a reason, which is kept', async () => {
    const { id } = await newCase({ contact: contactBy('13812342071'), counterpart: '622848 账号' })
    const called = await act<Revealed>('revealContact', { id, reason: '给居民回电' })
    const revealed = { phone: '13812342071', name: null, counterpart: '622848 账号' }
    expect(outputOf(called)).toEqual(revealed)
    expect(called.waves).toBeLessThanOrEqual(6)
    const rows = await database.all<AuditRecord>('audits', { target: id })
    expect(rows).toMatchObject([{ action: 'help.revealContact', reason: '给居民回电' }])
  })

  test('RPT-04: nothing is told without a reason, and of an anonymous case there is nothing to tell', async () => {
    const { id } = await newCase()
    expect(codeOf(await act('revealContact', { id, reason: ' ' }))).toBe('REQUEST.INVALID')
    expect(codeOf(await act('revealContact', { id, reason: '看一看' }))).toBe('HELP.NO_CONTACT')
  })

  test('RPT-04: after the report was taken back there is no phone any more', async () => {
    const { id, key } = await newCase({ contact: contactBy('13812342071') })
    outputOf(await cloud.call('help', 'withdrawReport', key))
    expect(codeOf(await act('revealContact', { id, reason: '给居民回电' }))).toBe('HELP.NO_CONTACT')
    expect(outputOf(await act('getCase', { id })).maskedPhone).toBeNull()
  })
})

describe('handling a case', () => {
  test('D-16: the first call that reached the resident is the first contact', async () => {
    const { id } = await newCase()
    const missed = outputOf(await act('recordCall', call(id, false)))
    expect(missed).toMatchObject({ status: 'received', firstContactAt: null })
    const called = await act('recordCall', call(id))
    const reached = outputOf(called)
    expect(reached.status).toBe('contacted')
    expect(reached.firstContactAt).toBe(reached.steps[2]?.at)
    expect(called.waves).toBeLessThanOrEqual(6)
    const again = outputOf(await act('recordCall', call(id)))
    expect(again.firstContactAt).toBe(reached.firstContactAt)
  })

  test('the resident reads the handler’s words, secrets covered; who wrote them stays inside', async () => {
    const { id, key } = await newCase()
    const note = '居民报了卡号 6222020200112233449'
    outputOf(await act('recordCall', { ...call(id), note }))
    const tracked = outputOf(await cloud.call<TrackedCase>('help', 'trackReport', key))
    expect(tracked.steps[1]).toMatchObject({ kind: 'called', by: 'station' })
    expect(tracked.steps[1]?.text).toMatch(/^居民报了卡号/)
    expect(JSON.stringify([tracked, await recordOf(id)])).not.toContain('6222020200112233449')
    expect(JSON.stringify(tracked)).not.toContain(managerId)
    expect((await recordOf(id)).steps[1]?.actor).toBe(managerId)
  })

  test('RPT-03, D-26: only a logged referral says that the case was passed on, and to whom', async () => {
    const { id } = await newCase()
    const called = await act('referCase', referral(id))
    const { status, steps } = outputOf(called)
    expect([status, steps[1]?.text]).toEqual(['referred', '已报给 96110 反诈专线：钱刚转出去'])
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(await act('recordCall', call(id))).status).toBe('referred')
  })

  test('D-31: closing may correct the fraud type, which is a step of its own', async () => {
    const { id, key } = await newCase({ category: 'unsure' })
    const called = await act('closeCase', closing(id))
    const closed = outputOf(called)
    expect(closed).toMatchObject({ status: 'closed', fraudType: 'officials' })
    expect(closed.steps.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ['corrected', '改为冒充公检法'],
      ['closed', '已经讲清楚，没有损失'],
    ])
    expect(called.waves).toBeLessThanOrEqual(6)
    expect((await recordOf(id)).outcome).toBe('advised')
    const tracked = outputOf(await cloud.call<TrackedCase>('help', 'trackReport', key))
    expect(tracked).toMatchObject({ status: 'closed', fraudType: 'officials' })
  })

  test('closing counts once for its station', async () => {
    const { id } = await newCase()
    const step = closing(id)
    await Promise.all([act('closeCase', step), act('closeCase', step), act('closeCase', step)])
    const facts = await database.all('facts', { _id: `fct_reportClosed.${id}` })
    expect(facts).toMatchObject([{ stationId: near._id, counts: { reportsClosed: 1 } }])
    expect((await recordOf(id)).steps.map(({ kind }) => kind)).toEqual(['received', 'closed'])
  })

  test.each<[keyof Actions, (id: string) => object, object]>([
    ['recordCall', call, { reached: false }],
    ['referCase', referral, { authority: 'police' }],
    ['closeCase', closing, { outcome: 'notFraud' }],
  ])('%s again changes nothing; with other content it is refused', async (action, input, other) => {
    const { id } = await newCase()
    const step = input(id)
    const first = outputOf(await act(action, step))
    expect(outputOf(await act(action, step))).toEqual(first)
    expect(codeOf(await act(action, { ...step, ...other }))).toBe('REQUEST.REPLAYED')
    expect((await recordOf(id)).steps).toHaveLength(first.steps.length)
  })

  test('two who close at once: one does, the other is told', async () => {
    const { id } = await newCase()
    const codes = (
      await Promise.all([act('closeCase', closing(id)), act('closeCase', closing(id))])
    ).map(codeOf)
    expect(codes.sort()).toEqual(['HELP.CASE_CLOSED', 'OK'])
  })

  test.each(['closed', 'withdrawn'])('nothing is added to a case that is %s', async (how) => {
    const { id, key } = await newCase()
    if (how === 'closed') outputOf(await act('closeCase', closing(id)))
    else outputOf(await cloud.call('help', 'withdrawReport', key))
    for (const [action, input] of [
      ['recordCall', call(id)],
      ['referCase', referral(id)],
      ['closeCase', closing(id)],
    ] as const) {
      expect(codeOf(await act(action, input))).toBe('HELP.CASE_CLOSED')
    }
  })

  test('a closed case cannot be taken back, and its contact stays', async () => {
    const { id, key } = await newCase({ contact: contactBy('13812342071') })
    outputOf(await act('closeCase', closing(id)))
    expect(codeOf(await cloud.call('help', 'withdrawReport', key))).toBe('HELP.CASE_CLOSED')
    expect(await database.all('report_contacts', { _id: id })).toHaveLength(1)
  })
})
