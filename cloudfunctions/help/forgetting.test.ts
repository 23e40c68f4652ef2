/** What the clock puts right and deletes: provisional deadlines, and people in cases that are over. */
import { consentTo } from '@shared/account/consent-texts'
import type { KeptYear } from '@shared/station/calendar-actions'
import { DAY, instantOf } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import {
  clientId,
  contactBy,
  endReport,
  handIn,
  makePhotoParts,
  reportOf,
  takeReportAt,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await database.insert('stations', [makeStation('duty', { duty: true })])
}, 30_000)
afterAll(() => cloud.stop())
afterEach(() => jest.restoreAllMocks())

function saveYear(year: KeptYear) {
  return cloud.call('station', 'saveHolidayYear', year, 'staff').then(outputOf)
}

describe('a deadline in a year without a holiday table', () => {
  test('D-28: is put right within a minute once the association has saved the year', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    // A Thursday; the Friday turns out to be a holiday, and the Saturday is worked for it.
    const at = instantOf('2033-09-29', 16 * 60 + 30)
    const report = await takeReportAt(database, at)
    const friday = instantOf('2033-09-30', 12 * 60)
    expect(report.firstContact).toEqual({ dueAt: friday, staffedNow: true, provisional: true })
    await cloud.fireTimer('help')
    expect((await reportOf(database, report._id)).dueAt).toBe(friday)
    await saveYear({ year: '2033', holidays: ['2033-09-30'], makeUpWorkdays: ['2033-10-01'] })
    await cloud.fireTimer('help')
    const dueAt = instantOf('2033-10-01', 12 * 60)
    expect(await reportOf(database, report._id)).toMatchObject({
      ...{ dueAt, escalateAt: dueAt },
      firstContact: { dueAt, staffedNow: true, provisional: false },
    })
  })

  test('D-28: stays provisional while it reaches into a year that is still missing', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await saveYear({ year: '2034', holidays: ['2034-10-01'], makeUpWorkdays: [] })
    const report = await takeReportAt(database, instantOf('2034-12-31', 12 * 60))
    await cloud.fireTimer('help')
    const { firstContact } = await reportOf(database, report._id)
    expect(firstContact).toEqual(report.firstContact)
    expect(firstContact.provisional).toBe(true)
  })

  test('D-28: a year that is known from the start is not provisional, saved or shipped', async () => {
    await saveYear({ year: '2035', holidays: ['2035-03-05'], makeUpWorkdays: [] })
    const report = await takeReportAt(database, instantOf('2035-03-05', 10 * 60))
    expect(report.firstContact).toEqual({
      ...{ dueAt: instantOf('2035-03-06', 13 * 60), staffedNow: false, provisional: false },
      staffedFrom: instantOf('2035-03-06', 9 * 60),
    })
  })
})

describe('what a case knows of people', () => {
  async function fullReport() {
    const { input, receipt } = await handIn(cloud, {
      ...{ counterpart: '13812342071', contact: contactBy('13666667777') },
      text: '点了 ybj-cx.top',
    })
    const key = { no: receipt.no, secret: receipt.secret }
    const photo = { id: clientId('photo'), part: 0, parts: 1, data: makePhotoParts(1)[0] ?? '' }
    const consent = consentTo('reportPhoto')
    outputOf(await cloud.call('help', 'addPhoto', { ...key, ...photo, consent }))
    return { id: input.id, key }
  }
  const people = async (id: string) => [
    await database.all('report_contacts', { _id: id }),
    await database.all('report_photos', { reportId: id }),
  ]

  test('D-17: is deleted a year after its end, and not before; the case itself stays', async () => {
    const [gone, kept] = [await fullReport(), await fullReport()]
    await endReport(database, gone.id, 365 * DAY + 1000)
    await endReport(database, kept.id, 364 * DAY)
    await cloud.fireTimer('help')
    expect(await people(gone.id)).toEqual([[], []])
    expect(await reportOf(database, gone.id)).toMatchObject({
      ...{ status: 'closed', text: '点了 ybj-cx.top', forgetAt: null },
      ...{ counterpart: null, marks: [], photos: [], hasContact: false },
    })
    expect((await people(kept.id)).map((found) => found.length)).toEqual([1, 1])
    expect((await reportOf(database, kept.id)).marks).toHaveLength(2)
    const tracked = outputOf(await cloud.call('help', 'trackReport', gone.key))
    expect(tracked).toMatchObject({ hasContact: false, photos: 0 })
  })

  test('D-17: of a report that was taken back goes within a minute also when that was cut off', async () => {
    const { id, key } = await fullReport()
    outputOf(await cloud.call('help', 'withdrawReport', key))
    await database.insert('report_photos', [{ _id: `${id}.left`, reportId: id, data: {} }])
    await cloud.fireTimer('help')
    expect(await people(id)).toEqual([[], []])
    expect((await reportOf(database, id)).forgetAt).toBeNull()
  })

  test('D-17: nothing of an open case is deleted', async () => {
    const { id } = await fullReport()
    await cloud.fireTimer('help')
    expect((await people(id)).map((found) => found.length)).toEqual([1, 1])
  })
})
