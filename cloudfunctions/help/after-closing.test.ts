/** What a reporter does once the case is closed: says how the help was, or opens it again. */
import type { TrackedCase } from '@shared/help/model'
import { DAY } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import {
  clientId,
  endReport,
  handIn,
  reportOf,
  type ReportInput,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { FactRecord } from '../kit/facts'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [
    makeStation('duty', { duty: true, areaId: 'are_south', staffedFromMinute: 0 }),
  ])
}, 30_000)
afterAll(() => cloud.stop())

async function closedReport(ago = 0, different: Partial<ReportInput> = {}) {
  const { input, receipt } = await handIn(cloud, different)
  await endReport(database, input.id, ago)
  return { id: input.id, key: { no: receipt.no, secret: receipt.secret } }
}

const call = (action: string, input: object) => cloud.call<TrackedCase>('help', action, input)
const factsOf = (id: string) =>
  database
    .all<FactRecord>('facts')
    .then((facts) => facts.filter(({ _id }) => _id.includes(id)).map(({ counts }) => counts))

describe('saying how the help was', () => {
  const rating = (grade = 5, text = '说得很清楚') => ({ id: clientId('reportStep'), grade, text })

  test('D-22: counts once, in the story and for the station', async () => {
    const { id, key } = await closedReport()
    const rated = { ...key, ...rating(4, '很好，验证码 482913 我没给') }
    const called = await call('rateHelp', rated)
    const tracked = outputOf(called)
    expect(tracked).toMatchObject({ grade: 4, coveredSecrets: 1 })
    expect(tracked.steps.at(-1)).toMatchObject({ kind: 'rated', by: 'resident' })
    expect(JSON.stringify(tracked)).not.toContain('482913')
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(await call('rateHelp', rated)).steps).toHaveLength(tracked.steps.length)
    expect((await factsOf(id)).filter(({ help4 }) => help4 === 1)).toHaveLength(1)
  })

  test('D-22: a second time is refused, also after the case was opened again', async () => {
    const { id, key } = await closedReport()
    outputOf(await call('rateHelp', { ...key, ...rating(2) }))
    expect(codeOf(await call('rateHelp', { ...key, ...rating(5) }))).toBe('HELP.RATED')
    outputOf(await call('reopenReport', { ...key, id: clientId('reportStep'), text: '又来了' }))
    await endReport(database, id)
    expect(codeOf(await call('rateHelp', { ...key, ...rating(5) }))).toBe('HELP.RATED')
  })

  test('D-22: ten at once count once', async () => {
    const { id, key } = await closedReport()
    const calls = Array.from({ length: 10 }, (_, index) =>
      call('rateHelp', { ...key, ...rating(1 + (index % 5)) }),
    )
    const codes = (await Promise.all(calls)).map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
    expect(codes.filter((code) => code === 'HELP.RATED')).toHaveLength(9)
    expect((await reportOf(database, id)).grade).not.toBeNull()
  })

  test('D-22: an open case, one that was taken back and a wrong secret have no answer', async () => {
    const { receipt } = await handIn(cloud)
    const key = { no: receipt.no, secret: receipt.secret }
    expect(codeOf(await call('rateHelp', { ...key, ...rating() }))).toBe('HELP.NOT_CLOSED')
    outputOf(await call('withdrawReport', key))
    expect(codeOf(await call('rateHelp', { ...key, ...rating() }))).toBe('HELP.CASE_CLOSED')
    const wrong = { ...key, secret: String((Number(key.secret) + 1) % 1_000_000).padStart(6, '0') }
    expect(codeOf(await call('rateHelp', { ...wrong, ...rating() }))).toBe('HELP.NOT_FOUND')
    expect(codeOf(await call('rateHelp', { ...key, ...rating(6) }))).toBe('REQUEST.INVALID')
  })
})

describe('opening a case again', () => {
  const again = (text = '他又打来了') => ({ id: clientId('reportStep'), text })

  test('D-16: begins a new clock and counts as opened again', async () => {
    const { id, key } = await closedReport(29 * DAY)
    expect(outputOf(await call('trackReport', key)).reopenUntil).toBeGreaterThan(Date.now())
    const before = await reportOf(database, id)
    const reopened = { ...key, ...again() }
    const called = await call('reopenReport', reopened)
    expect(outputOf(called)).toMatchObject({ status: 'received', reopenUntil: null })
    expect(called.waves).toBeLessThanOrEqual(7)
    const after = await reportOf(database, id)
    expect(after).toMatchObject({
      ...{ open: true, outcome: null, closedAt: null, forgetAt: null, firstContactAt: null },
      ...{ reopened: 1, escalateAt: after.dueAt },
    })
    expect(after.dueAt).toBeGreaterThanOrEqual(before.dueAt)
    expect(outputOf(await call('reopenReport', reopened)).steps).toHaveLength(2)
    expect((await factsOf(id)).filter(({ reportsReopened }) => reportsReopened)).toHaveLength(1)
  })

  test('D-16: each end after that counts anew', async () => {
    const { id, key } = await closedReport()
    outputOf(await call('reopenReport', { ...key, ...again() }))
    await endReport(database, id)
    outputOf(await call('reopenReport', { ...key, ...again() }))
    expect((await factsOf(id)).filter(({ reportsReopened }) => reportsReopened)).toHaveLength(2)
    expect((await reportOf(database, id)).reopened).toBe(2)
  })

  test('is possible for thirty days, and only for a closed case', async () => {
    const late = await closedReport(30 * DAY + 1000)
    expect(codeOf(await call('reopenReport', { ...late.key, ...again() }))).toBe('HELP.TOO_LATE')
    const { receipt } = await handIn(cloud)
    const key = { no: receipt.no, secret: receipt.secret }
    expect(codeOf(await call('reopenReport', { ...key, ...again() }))).toBe('HELP.NOT_CLOSED')
    outputOf(await call('withdrawReport', key))
    expect(codeOf(await call('reopenReport', { ...key, ...again() }))).toBe('HELP.CASE_CLOSED')
  })

  test('RPT-10: a case about somebody of its station stays with the association', async () => {
    const { id, key } = await closedReport(0, { aboutStation: true })
    const tracked = outputOf(await call('reopenReport', { ...key, ...again() }))
    expect(tracked).toMatchObject({ level: 'association', stationPhone: '' })
    expect(await reportOf(database, id)).toMatchObject({
      ...{ stationExcluded: true, onAssociationList: true, escalateAt: null },
    })
    expect(await factsOf(id)).toHaveLength(2)
    const facts = await database.all<FactRecord>('facts')
    const own = facts.filter(({ _id }) => _id.includes(id))
    expect(own.map(({ stationId, areaId }) => [stationId, areaId])).toEqual([
      [null, 'are_south'],
      [null, 'are_south'],
    ])
  })
})
