/** Confirmed minutes are corrected by a reversal and a new entry, and everything made of them follows. */
import { Behind } from '../../config/testing/closings'
import { becomeInstance } from '../../config/testing/instance'
import type { Amendment } from './amend-service'
import { localDate } from '@shared/kit/time'
import type { KeptEntry } from './ledger'
import type { NoticeRecord } from './notices'
import type { KeptServiceRecord } from './service-records'

let behind: Behind
let amend: (id: string, amendment: Partial<Amendment>) => Promise<KeptServiceRecord>

beforeAll(async () => {
  behind = await Behind.begin()
  becomeInstance(behind.cloud)
  const { amendService } = await import('./amend-service')
  const { SERVICE_RECORDS } = await import('./service-records')
  const { transact } = await import('./transact')
  amend = (id, amendment) =>
    transact(async (transaction) => {
      const record = await transaction.get(SERVICE_RECORDS, id)
      if (!record) throw new Error('no such record')
      const said = { minutes: 60, reason: '签到表上是这样', by: 'acc_boss', at: Date.now() }
      const about = { tell: true, evidence: ['clm_one'] }
      return amendService(transaction, record, { ...said, ...about, ...amendment })
    })
}, 60_000)
afterAll(() => behind.cloud.stop())
afterEach(async () => {
  expect(await behind.differences()).toEqual([])
})

/** Somebody with ninety confirmed minutes. */
async function served(how?: 'manual') {
  const planted = await behind.activity(90)
  const { accountId } = await behind.person()
  const came = { accountId, from: 0, to: 90, ...(how ? { how } : {}) }
  await behind.came(planted, came)
  await behind.settle(planted.activity._id)
  const [record] = await recordsOf(accountId)
  if (!record) throw new Error('no record was written')
  return { accountId, record, planted }
}

const recordsOf = (accountId: string) =>
  behind.database.all<KeptServiceRecord>('service_records', { accountId })

test('HRS-01, R-03: a service has its record while it waits, and its facts when it is confirmed', async () => {
  const planted = await behind.activity(90)
  const { accountId } = await behind.person()
  await behind.came(planted, { accountId, from: 0, to: 90 })
  await behind.tick()
  expect(await recordsOf(accountId)).toMatchObject([{ minutes: 0, pending: 90, entries: [] }])
  await behind.settle(planted.activity._id)
  const [record] = await recordsOf(accountId)
  const { fields, stationName } = planted.activity
  expect(record).toMatchObject({
    ...{ kind: 'activity', minutes: 90, pending: 0, organiser: stationName, manual: false },
    ...{ title: fields.plan.title, place: fields.plan.place, content: fields.plan.content },
    counts: { services: 1, serviceMinutes: 90 },
  })
  expect(record?.head).not.toBe('')
  expect(record?.lookAt).toBeGreaterThan(0)
})

test('HRS-09, HRS-10: what stood is taken back, what is right entered anew, and the roll-up follows', async () => {
  const { accountId, record } = await served()
  const before = await behind.counted('activityMinutes')
  await amend(record._id, { minutes: 60 })
  const after = await amend(record._id, { minutes: 75 })
  expect(after).toMatchObject({ minutes: 75, corrections: 2 })
  expect(after.history.map(({ before: was, minutes }) => [was, minutes])).toEqual([
    [90, 60],
    [60, 75],
  ])
  const entries = await behind.entries(accountId)
  const amended = entries.filter(({ rule }) => rule === 'HRS-10').map(({ amount }) => amount)
  expect(amended.sort((a, b) => a - b)).toEqual([-90, -60, 60, 75])
  expect((await behind.held(accountId)).confirmed).toBe(75)
  expect(await behind.counted('activityMinutes')).toBe(before - 15)
  const told = await behind.database.all<NoticeRecord>('notices', {
    ...{ accountId, kind: 'minutesCorrected' },
  })
  expect(told.map(({ params }) => params.minutes).sort()).toEqual([60, 75])
})

test('HRS-09, HRS-10: what was on another day moves there with its minutes, also over New Year, and never fills a day twice', async () => {
  const { accountId, record } = await served()
  const day = `${String(Number(record.day.slice(0, 4)) - 1)}-12-31`
  const before = await behind.counted('activityMinutes')
  const after = await amend(record._id, { minutes: 90, day })
  expect(after).toMatchObject({ day, minutes: 90, corrections: 1 })
  const held = await behind.database.all<KeptEntry>('ledger_entries', { account: accountId })
  const byDay = (of: string) =>
    held
      .filter(({ state, at }) => state === 'confirmed' && localDate(at) === of)
      .reduce((sum, { amount }) => sum + amount, 0)
  expect([byDay(record.day), byDay(day)]).toEqual([0, 90])
  expect((await behind.held(accountId)).confirmed).toBe(90)
  expect(await behind.counted('activityMinutes')).toBe(before)
  await behind.database.insert('service_records', [
    { ...after, _id: `${record._id}x`, day: record.day, minutes: 1400 },
  ])
  const back = amend(record._id, { minutes: 90, day: record.day })
  await expect(back).rejects.toThrow('LEDGER.DAY_FULL')
})

test('D-11: corrected or not, what was entered by hand says so for ever', async () => {
  const { accountId, record } = await served('manual')
  await amend(record._id, { minutes: 30 })
  const entries = await behind.entries(accountId)
  expect(entries.every(({ evidence }) => evidence.includes('manual'))).toBe(true)
  expect((await recordsOf(accountId))[0]?.manual).toBe(true)
})

test('HRS-10: taken to nothing it brings nothing towards badges, and can be put right again', async () => {
  const { record, accountId } = await served()
  expect(await amend(record._id, { minutes: 0 })).toMatchObject({ entries: [], counts: {} })
  expect((await behind.held(accountId)).confirmed).toBe(0)
  const again = await amend(record._id, { minutes: 90 })
  expect(again.counts).toEqual(record.counts)
  expect((await behind.held(accountId)).confirmed).toBe(90)
})

test('D-12: refused where nothing is confirmed, nothing would change, or the day is full', async () => {
  const { record } = await served()
  await expect(amend(record._id, { minutes: 90 })).rejects.toThrow('LEDGER.SAME_MINUTES')
  await expect(amend(record._id, { minutes: 91 })).rejects.toThrow('LEDGER.TOO_MUCH')
  await behind.database.update('service_records', record._id, { most: 1500 })
  await expect(amend(record._id, { minutes: 1441 })).rejects.toThrow('LEDGER.DAY_FULL')
  const planted = await behind.activity(90)
  const { accountId } = await behind.person()
  await behind.came(planted, { accountId, from: 0, to: 90 })
  await behind.tick()
  const [waiting] = await recordsOf(accountId)
  const early = amend(waiting?._id ?? '', { minutes: 60 })
  await expect(early).rejects.toThrow('LEDGER.NOTHING_CONFIRMED')
})

test('HRS-10: badges and proofs are told to look at a record that was corrected', async () => {
  const { record } = await served()
  expect((await amend(record._id, { minutes: 60, at: 7 })).proofLookAt).toBeNull()
  await behind.database.update('service_records', record._id, { proofs: ['prf_one'] })
  const after = await amend(record._id, { minutes: 70, at: 8 })
  expect([after.lookAt, after.proofLookAt]).toEqual([8, 8])
})
