import type { stationContract } from '@shared/station/contract'
import { HOLIDAYS } from '@shared/kit/holidays'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { AuditRecord } from '../kit/audit'

type Years = OutputOf<(typeof stationContract.actions)['listHolidayYears']>
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

const year = (different: object = {}) => ({
  ...{ year: '2027', holidays: ['2027-01-01'], makeUpWorkdays: ['2027-10-09'], ...different },
})
const save = (input: object) => cloud.call('station', 'saveHolidayYear', input, 'staff')
const list = () => cloud.call<Years>('station', 'listHolidayYears', {}, 'staff')

test('D-28: a year is added, mended and listed before those that came with the release', async () => {
  const shipped = Object.keys(HOLIDAYS).sort().reverse()
  expect(outputOf(await list()).years.map((one) => one.year)).toEqual(shipped)
  const called = await save(year())
  outputOf(called)
  expect(called.waves).toBeLessThanOrEqual(6)
  outputOf(await save(year({ holidays: ['2027-01-01', '2027-10-01'] })))
  const years = outputOf(await list()).years
  expect(years.map((one) => one.year)).toEqual(['2027', ...shipped])
  expect(years[0]).toMatchObject({ holidays: ['2027-01-01', '2027-10-01'] })
  expect(years[0]?.savedAt).toBeGreaterThan(0)
  expect(years[1]?.savedAt).toBeNull()
  expect((await list()).waves).toBeLessThanOrEqual(3)
  const rows = await database.all<AuditRecord>('audits', { action: 'station.saveHolidayYear' })
  expect(rows.map(({ target }) => target)).toEqual(['2027', '2027'])
})

test('D-28: one that came with the release can be mended, too', async () => {
  outputOf(await save(year({ year: '2026', holidays: ['2026-01-01'], makeUpWorkdays: [] })))
  const found = outputOf(await list()).years.filter((one) => one.year === '2026')
  expect(found.map(({ holidays }) => holidays)).toEqual([['2026-01-01']])
})

test('D-28: what cannot be true is refused', async () => {
  expect(codeOf(await save(year({ holidays: ['2028-01-01'] })))).toBe('STATION.CALENDAR')
  expect(codeOf(await save(year({ holidays: [] })))).toBe('REQUEST.INVALID')
  expect(codeOf(await save(year({ year: '27' })))).toBe('REQUEST.INVALID')
})
