import type { RawDatabase } from '../../config/testing/database'
import { openDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import {
  makeReport,
  takeReportAt,
  type Receipt,
  type ReportInput,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { instantOf } from '@shared/kit/time'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

function submit(input: object) {
  return cloud.call<Receipt>('help', 'submitReport', input, 'resident')
}

test('D-16: an area without an open station says where to turn, and keeps nothing', async () => {
  await database.insert('stations', [makeStation('shut', { open: false, duty: true })])
  expect(codeOf(await submit(makeReport()))).toBe('HELP.NO_STATION')
  expect(await database.all('reports')).toEqual([])
})

test('D-16: an area without a duty station sends a report to any that is open', async () => {
  await database.insert('stations', [makeStation('open', { name: '东浦里社区服务站' })])
  expect(outputOf(await submit(makeReport())).stationName).toBe('东浦里社区服务站')
})

const submitAt = (at: number, different: Partial<ReportInput>) =>
  takeReportAt(database, at, different)

describe('the promise of a first contact', () => {
  test('D-16: goes by the hours of the station that takes the report', async () => {
    await database.insert('stations', [
      makeStation('late', { staffedFromMinute: 13 * 60, staffedToMinute: 20 * 60 }),
    ])
    const at = instantOf('2026-11-18', 10 * 60)
    const early = await submitAt(at, { stationId: 'stn_open' })
    expect(early.firstContact).toEqual({
      dueAt: instantOf('2026-11-18', 14 * 60),
      staffedNow: true,
      provisional: false,
    })
    const late = await submitAt(at, { stationId: 'stn_late', moneyMoved: true })
    expect(late.firstContact).toEqual({
      dueAt: instantOf('2026-11-18', 13 * 60 + 30),
      staffedNow: false,
      staffedFrom: instantOf('2026-11-18', 13 * 60),
      provisional: false,
    })
  })

  test('D-28: in a year without a holiday table is kept as provisional, and alarms the operator', async () => {
    const alarms = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const report = await submitAt(instantOf('2031-03-05', 10 * 60), {})
    expect(report.firstContact.provisional).toBe(true)
    expect(alarms.mock.calls.join()).toContain('CALENDAR.YEAR_MISSING')
    alarms.mockRestore()
  })
})
