/** Whom a case calls when it comes, and what the clock does with it then: next on the list, up, right, forgotten. */
import type { Grant } from '@shared/account/model'
import { DAY, HOUR, instantOf, MINUTE } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import {
  contactBy,
  endReport,
  makeReport,
  reportOf,
  takeReportAt,
  type ReportInput,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { NoticeRecord } from '../kit/notices'
import { escalateOverdue } from './escalate-overdue'
import { nextOnDuty } from './next-on-duty'

const WEEKDAYS = [1, 2, 3, 4, 5]
const EVERY_DAY = [0, ...WEEKDAYS, 6]
// A Wednesday, staffed from nine to half past five.
const MORNING = instantOf('2026-11-18', 10 * 60)
const NIGHT = instantOf('2026-11-18', 23 * 60)

let cloud: LocalCloud
let database: RawDatabase
const people: Record<string, string> = {}
const named = (id: string | null | undefined) =>
  Object.keys(people).find((name) => people[name] === id) ?? null

async function employ(name: string, grants: Grant[], more: object = {}): Promise<string> {
  return (people[name] = await makeMember(cloud, database, { openId: name, grants, ...more }))
}

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  const near = makeStation('near', { duty: true, areaId: 'are_south' })
  const manager = [atStation('stationManager', near)]
  await employ('lin', manager)
  await employ('tian', manager)
  await employ('left', [])
  await employ('closing', manager, { closesAt: Date.now() + DAY })
  await employ('zhou', [ASSOCIATION_STAFF])
  await employ('feng', [ASSOCIATION_STAFF])
  const turn = (name: string, weekdays: readonly number[]) => ({
    ...{ accountId: people[name], weekdays },
  })
  const dutyTurns = ['left', 'closing', 'lin', 'tian'].map((name) => turn(name, WEEKDAYS))
  await database.insert('stations', [{ ...near, dutyTurns }, makeStation('bare')])
  const turns = ['left', 'zhou', 'feng'].map((name) => turn(name, EVERY_DAY))
  await database.insert('association_duty', [{ _id: 'association', turns }])
}, 30_000)
afterAll(() => cloud.stop())
afterEach(() => jest.restoreAllMocks())

const URGENT: Partial<ReportInput> = { moneyMoved: true }
const take = (at: number, different: Partial<ReportInput> = {}) =>
  takeReportAt(database, at, { stationId: 'stn_near', ...different })

async function callsOf(id: string): Promise<string[]> {
  const notices = await database.all<NoticeRecord>('notices', { record: id })
  const inOrder = [...notices].sort((a, b) => a.at - b.at)
  return inOrder.map(({ kind, accountId }) => `${kind} ${String(named(accountId))}`)
}

/** Runs a job as at a moment, until it has nothing to do. */
async function runAt(at: number, job: typeof nextOnDuty): Promise<void> {
  jest.spyOn(Date, 'now').mockReturnValue(at)
  while ((await job.isDue()) && (await job.runSlice())) continue
  jest.restoreAllMocks()
}

describe('a case that comes', () => {
  test('D-16: while people are there calls the first on the station’s list who still keeps it', async () => {
    const report = await take(MORNING)
    expect(report).toMatchObject({
      ...{ level: 'station', onAssociationList: false, dutyNextAt: null, urgent: false },
      ...{ duty: { list: 'station', turn: 0, accountId: people.lin, since: MORNING } },
      ...{ escalateAt: report.dueAt, areaId: 'are_south' },
    })
    expect(await callsOf(report._id)).toEqual(['caseWaits lin'])
  })

  test('D-16: while nobody is there stands on the association’s list at once', async () => {
    const report = await take(NIGHT)
    expect(report).toMatchObject({ level: 'station', onAssociationList: true })
    expect(await callsOf(report._id)).toEqual(['caseWaits zhou'])
  })

  test('D-16: at a station without a list goes on the association’s', async () => {
    const report = await take(MORNING, { stationId: 'stn_bare' })
    expect(report.onAssociationList).toBe(true)
    expect(await callsOf(report._id)).toEqual(['caseWaits zhou'])
  })

  test('RPT-04: about somebody of the station goes to the association alone', async () => {
    const report = await take(MORNING, { aboutStation: true })
    expect(report).toMatchObject({
      ...{ level: 'association', stationExcluded: true, onAssociationList: true },
      ...{ escalateAt: null },
    })
    expect(await callsOf(report._id)).toEqual(['caseWaits zhou'])
  })

  test('RPT-10: with words of danger is urgent, whatever else was said', async () => {
    const report = await take(MORNING, { text: '钱全没了，我不想活了' })
    expect(report).toMatchObject({
      ...{ urgent: true, moneyMoved: false, dangerSigns: ['suicidal'] },
      dueAt: MORNING + 30 * MINUTE,
      dutyNextAt: MORNING + 10 * MINUTE,
    })
  })

  test('D-29: tells those it calls nothing of who reported', async () => {
    const words = { text: '记号词', counterpart: '记号账号', contact: contactBy('13666667777') }
    const report = await take(MORNING, { ...URGENT, ...words })
    const told = JSON.stringify(await database.all('notices', { record: report._id }))
    expect(told).not.toMatch(/记号|13666667777/)
    expect(told).not.toContain(report.no)
  })

  test('RPT-06: counts its type for its station and its area', async () => {
    const { _id, category } = await take(MORNING, { category: 'loanOrCredit' })
    expect(category).toBe('loanOrCredit')
    const [fact] = await database.all('facts', { _id: `fct_report.${_id}` })
    expect(fact).toMatchObject({
      ...{ stationId: 'stn_near', areaId: 'are_south', counts: { reports: 1, concern_loan: 1 } },
    })
  })
})

describe('an urgent case that nobody opens', () => {
  test('D-16: calls the next every ten minutes: the station’s, then the association’s, and round again', async () => {
    const report = await take(MORNING, URGENT)
    await runAt(MORNING + 10 * MINUTE, nextOnDuty)
    expect(await callsOf(report._id)).toEqual(['caseWaits lin'])
    for (let round = 1; round <= 4; round++) {
      await runAt(MORNING + round * (10 * MINUTE + 1), nextOnDuty)
    }
    const calls = ['lin', 'tian', 'zhou', 'feng', 'lin'].map((name) => `caseWaits ${name}`)
    expect(await callsOf(report._id)).toEqual(calls)
    expect((await reportOf(database, report._id)).onAssociationList).toBe(true)
  })

  test('D-16: calls nobody else once somebody has opened it, nor when it has ended', async () => {
    const opened = await take(MORNING, URGENT)
    const ended = await take(MORNING, URGENT)
    outputOf(await cloud.call('help', 'getCase', { id: opened._id }, 'lin'))
    await database.update('reports', ended._id, { open: false, status: 'closed' })
    await runAt(MORNING + HOUR, nextOnDuty)
    for (const { _id } of [opened, ended]) {
      expect(await callsOf(_id)).toEqual(['caseWaits lin'])
      expect(await reportOf(database, _id)).toMatchObject({ duty: null, dutyNextAt: null })
    }
  })

  test('D-16: is called once when two run at a time', async () => {
    const report = await take(MORNING, URGENT)
    jest.spyOn(Date, 'now').mockReturnValue(MORNING + 11 * MINUTE)
    await Promise.all([nextOnDuty.runSlice(), nextOnDuty.runSlice(), nextOnDuty.runSlice()])
    expect(await callsOf(report._id)).toEqual(['caseWaits lin', 'caseWaits tian'])
  })

  test('D-16: never calls who knows somebody in it', async () => {
    const report = await take(MORNING, URGENT)
    await database.update('reports', report._id, { conflicts: [people.tian] })
    await runAt(MORNING + 11 * MINUTE, nextOnDuty)
    expect(await callsOf(report._id)).toEqual(['caseWaits lin', 'caseWaits zhou'])
  })

  test('D-16: after six hours tells the operator instead', async () => {
    const report = await take(MORNING, URGENT)
    const alarms = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await database.update('reports', report._id, { 'duty.turn': 35 })
    jest.spyOn(Date, 'now').mockReturnValue(MORNING + 11 * MINUTE)
    while (await nextOnDuty.runSlice()) continue
    expect(alarms.mock.calls.join()).toContain('DUTY.NOBODY')
    expect((await reportOf(database, report._id)).dutyNextAt).toBeNull()
  })
})

describe('a first contact that is overdue', () => {
  test('D-16: hands the case up by itself, once, and says so to its reporter', async () => {
    const report = await take(MORNING)
    await runAt(report.dueAt, escalateOverdue)
    expect((await reportOf(database, report._id)).level).toBe('station')
    await runAt(report.dueAt + 1, escalateOverdue)
    await runAt(report.dueAt + MINUTE, escalateOverdue)
    const up = await reportOf(database, report._id)
    expect(up).toMatchObject({ level: 'association', onAssociationList: true, escalateAt: null })
    expect(up.steps.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'received resident',
      'escalated clock',
    ])
    expect(await callsOf(report._id)).toEqual(['caseWaits lin', 'caseHandedUp zhou'])
  })

  test('D-16: leaves a case alone that was contacted or has ended', async () => {
    const contacted = await take(MORNING)
    const ended = await take(MORNING)
    await database.update('reports', contacted._id, { firstContactAt: MORNING + MINUTE })
    await endReport(database, ended._id)
    await database.update('reports', ended._id, { escalateAt: ended.dueAt })
    await runAt(MORNING + DAY, escalateOverdue)
    for (const { _id } of [contacted, ended]) {
      expect(await reportOf(database, _id)).toMatchObject({ level: 'station', escalateAt: null })
    }
  })

  test('D-16: waits over nights, weekends and holidays as the staffed hours do', async () => {
    const eve = await take(instantOf('2026-09-30', 16 * 60 + 30))
    await runAt(instantOf('2026-10-07', 20 * 60), escalateOverdue)
    expect((await reportOf(database, eve._id)).level).toBe('station')
    await runAt(instantOf('2026-10-08', 12 * 60 + 1), escalateOverdue)
    expect((await reportOf(database, eve._id)).level).toBe('association')
  })
})

test('D-16: the timer of the function does all of it', async () => {
  const report = await take(MORNING, { ...makeReport(), ...URGENT, stationId: 'stn_near' })
  await database.update('reports', report._id, { dutyNextAt: Date.now() - 1 })
  await cloud.fireTimer('help')
  const up = await reportOf(database, report._id)
  expect(up.level).toBe('association')
  expect((await callsOf(report._id)).length).toBeGreaterThan(1)
})
