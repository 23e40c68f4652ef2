/** A record that is wrong is claimed, looked at and corrected in the open; nobody does so about their own. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import type { ledgerContract } from '@shared/ledger/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { plantService } from '../../config/testing/services'
import { makeStation } from '../../config/testing/stations'
import type { NoticeRecord } from '../kit/notices'
import type { KeptServiceRecord } from '../kit/service-records'

type Actions = typeof ledgerContract.actions
type FileInput = InputOf<Actions['fileClaim']>

const station = makeStation('huaianli')
let cloud: LocalCloud
let database: RawDatabase
let managerId: string
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  const grants = [atStation('stationManager', station)]
  managerId = await makeMember(cloud, database, {
    openId: 'manager',
    displayName: '李望舒',
    grants,
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, { openId: 'second-staff', grants: [ASSOCIATION_STAFF] })
}, 60_000)
afterAll(() => cloud.stop())

function call<Name extends keyof Actions>(name: Name, input: InputOf<Actions[Name]>, by: string) {
  return cloud.call<OutputOf<Actions[Name]>>('ledger', name, input, by)
}

/** Somebody with ninety confirmed minutes. */
async function person(different: Partial<KeptServiceRecord> = {}) {
  const openId = `person-${String((people += 1))}`
  const grants = [atStation('volunteer', station)]
  const accountId = await makeMember(cloud, database, { openId, displayName: '陈一鸣', grants })
  const record = await plantService(database, accountId, station, different)
  return { openId, accountId, record }
}

const wrong = (recordId: string | null, different: Partial<FileInput> = {}): FileInput => ({
  ...{ id: clientId('claim'), recordId, kind: 'minutes', wanted: 120, note: '我待到了最后' },
  ...different,
})

async function record(id: string): Promise<KeptServiceRecord | undefined> {
  return (await database.all<KeptServiceRecord>('service_records', { _id: id }))[0]
}

/** Lets the time to take a decision back pass. */
async function settle(claimId: string): Promise<void> {
  await database.update('claims', claimId, { applyAt: Date.now() - 1 })
  await cloud.fireTimer('ledger')
}

const notices = (kind: string, about: string) =>
  database.all<NoticeRecord>('notices', { kind, record: about })

test('R-10, D-15, HRS-10: claimed, decided and corrected, with what stood and what stands', async () => {
  const { openId, accountId, record: before } = await person()
  const said = wrong(before._id)
  const filed = await call('fileClaim', said, openId)
  expect(outputOf(filed).claim).toMatchObject({ state: 'open', wanted: 120, mayAppeal: false })
  expect(filed.waves).toBeLessThanOrEqual(6)
  expect(outputOf(await call('fileClaim', said, openId)).claim.id).toBe(said.id)
  expect(await notices('claimWaits', said.id)).toMatchObject([{ accountId: managerId }])
  expect((await record(before._id))?.claim).toEqual({ id: said.id, state: 'open' })

  const queue = outputOf(await call('listClaims', { stationId: station._id }, 'manager')).claims
  expect(queue.map(({ id, maskedName }) => [id, maskedName])).toContainEqual([said.id, '陈**'])
  const decision = {
    claimId: said.id,
    verdict: 'change',
    minutes: 120,
    reason: '签到表上是 120 分',
  } as const
  const decided = await call('decideClaim', decision, 'manager')
  expect(outputOf(decided).undoUntil).toBeGreaterThan(Date.now())
  expect(decided.waves).toBeLessThanOrEqual(6)
  expect((await record(before._id))?.minutes).toBe(90)
  await settle(said.id)
  await cloud.fireTimer('ledger')

  expect(await record(before._id)).toMatchObject({
    ...{ minutes: 120, corrections: 1, claim: { id: said.id, state: 'changed' } },
    history: [{ before: 90, minutes: 120, by: managerId }],
  })
  const amounts = (await database.all<{ amount: number }>('ledger_entries', { account: accountId }))
    .map(({ amount }) => amount)
    .sort((a, b) => a - b)
  expect(amounts).toEqual([-90, 90, 120])
  const {
    claim,
    before: was,
    workingDays,
  } = outputOf(await call('getClaim', { claimId: said.id }, openId))
  expect([was, workingDays, claim.state, claim.mayAppeal]).toEqual([90, 0, 'changed', true])
  expect(claim.decisions).toMatchObject([{ before: 90, minutes: 120, by: '李**' }])
  expect(await notices('claimDecided', said.id)).toMatchObject([{ params: { granted: true } }])
  const [balance] = await database.all('balances', { _id: `${accountId}.serviceMinutes` })
  expect(balance).toMatchObject({ confirmed: 120, pending: 0, entries: 3 })
})

test('D-34: a decision is taken back before anything of it is done, and nobody was told', async () => {
  const { openId, record: before } = await person()
  const said = wrong(before._id)
  outputOf(await call('fileClaim', said, openId))
  const keep = { claimId: said.id, verdict: 'keep', reason: '签到表上是 90 分' } as const
  outputOf(await call('decideClaim', keep, 'manager'))
  expect(codeOf(await call('undoClaim', { claimId: said.id }, 'staff'))).toBe('NOTICE.UNDO_OVER')
  outputOf(await call('undoClaim', { claimId: said.id }, 'manager'))
  await cloud.fireTimer('ledger')
  expect(await notices('claimDecided', said.id)).toEqual([])
  outputOf(await call('decideClaim', keep, 'manager'))
  await settle(said.id)
  expect(codeOf(await call('undoClaim', { claimId: said.id }, 'manager'))).toBe('NOTICE.UNDO_OVER')
  expect((await record(before._id))?.claim?.state).toBe('kept')
})

test('R-10: still wrong, it goes to the association once, and somebody else decides there', async () => {
  const { openId, record: before } = await person()
  const said = wrong(before._id)
  outputOf(await call('fileClaim', said, openId))
  const claimId = said.id
  const keep = { claimId, verdict: 'keep', reason: '签到表上是 90 分' } as const
  outputOf(await call('decideClaim', keep, 'staff'))
  await settle(claimId)
  const again = { claimId, text: '签退时手机没网' }
  expect(outputOf(await call('appealClaim', again, openId)).claim.association).toBe(true)
  expect(codeOf(await call('decideClaim', keep, 'manager'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await call('decideClaim', keep, 'staff'))).toBe('LEDGER.SECOND_PERSON')
  const desk = outputOf(await call('listClaims', {}, 'second-staff')).claims
  expect(desk.map(({ id }) => id)).toContain(claimId)
  const change = { claimId, verdict: 'change', minutes: 110, reason: '照片上还在' } as const
  outputOf(await call('decideClaim', change, 'second-staff'))
  await settle(claimId)
  expect((await record(before._id))?.minutes).toBe(110)
  expect(codeOf(await call('appealClaim', again, openId))).toBe('LEDGER.NOT_AGAIN')
  expect(await notices('claimDecided', claimId)).toHaveLength(2)
})

test('ROL-11: a manager’s own claim goes to the association', async () => {
  const own = await plantService(database, managerId, station)
  const said = wrong(own._id)
  expect(outputOf(await call('fileClaim', said, 'manager')).claim.association).toBe(true)
  const keep = { claimId: said.id, verdict: 'keep', reason: '签到表上是 90 分' } as const
  expect(codeOf(await call('decideClaim', keep, 'manager'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await call('decideClaim', keep, 'staff'))).toBe('OK')
})

test('R-10: what is asked is answered, and the days count anew', async () => {
  const { openId, record: before } = await person()
  const said = wrong(before._id, { kind: 'notMine', wanted: null, note: '' })
  outputOf(await call('fileClaim', said, openId))
  const claimId = said.id
  outputOf(await call('askAboutClaim', { claimId, text: '那天您在哪里？' }, 'manager'))
  expect(await notices('claimAsked', claimId)).toHaveLength(1)
  const list = outputOf(await call('listRecords', { filter: 'more' }, openId))
  expect([list.counts.more, list.records.map(({ id }) => id)]).toEqual([1, [before._id]])
  await database.update('claims', claimId, { dueAt: Date.now() - DAY })
  const answered = outputOf(await call('addToClaim', { claimId, text: '在外地' }, openId)).claim
  expect(answered).toMatchObject({ state: 'open', asked: [{ answer: '在外地' }] })
  expect(answered.dueAt).toBeGreaterThan(Date.now())
})

test('R-10: date and place are put right without touching the minutes', async () => {
  const { openId, record: before } = await person()
  const said = wrong(before._id, { kind: 'facts', wanted: null, note: '是第二天，在广场' })
  outputOf(await call('fileClaim', said, openId))
  const change = { claimId: said.id, verdict: 'change', day: '2026-10-25', place: '广场' } as const
  outputOf(await call('decideClaim', { ...change, reason: '照片上有日期' }, 'manager'))
  await settle(said.id)
  expect(await record(before._id)).toMatchObject({
    ...{ day: '2026-10-25', place: '广场', at: before.at + DAY, minutes: 90, corrections: 1 },
    lookAt: expect.any(Number) as number,
  })
})

test('D-11: never more than was planned; a station alone only takes away', async () => {
  const { openId, record: before } = await person()
  const claimed = (wanted: number) => call('fileClaim', wrong(before._id, { wanted }), openId)
  expect(codeOf(await claimed(90))).toBe('LEDGER.NOTHING_NEW')
  expect(codeOf(await claimed(121))).toBe('LEDGER.TOO_MUCH')
  const id = clientId('claim')
  const correct = (minutes: number, by = 'manager') =>
    call('correctRecord', { id, recordId: before._id, minutes, reason: '签到表少一段' }, by)
  expect(codeOf(await correct(100))).toBe('LEDGER.LOWER_ONLY')
  expect(codeOf(await correct(130))).toBe('LEDGER.TOO_MUCH')
  expect(codeOf(await correct(60, openId))).toBe('ACCESS.ROLE')
  outputOf(await correct(60))
  await settle(id)
  // Whoever heard nothing asks again, also after it was done.
  outputOf(await correct(60))
  expect(codeOf(await correct(50))).toBe('REQUEST.REPLAYED')
  await settle(id)
  expect(await record(before._id)).toMatchObject({ minutes: 60, corrections: 1 })
  expect(await notices('minutesCorrected', id)).toMatchObject([{ params: { minutes: 60 } }])
  expect(outputOf(await call('getClaim', { claimId: id }, openId)).claim.mayAppeal).toBe(true)
})

test('D-34: what the station itself began and took back leaves the record as it was', async () => {
  const { openId, record: before } = await person()
  const input = { id: clientId('claim'), recordId: before._id, minutes: 60, reason: '签到表少一段' }
  outputOf(await call('correctRecord', input, 'manager'))
  outputOf(await call('undoClaim', { claimId: input.id }, 'manager'))
  await settle(input.id)
  expect(await record(before._id)).toMatchObject({ minutes: 90, claim: null, corrections: 0 })
  const seen = outputOf(await call('getRecord', { recordId: before._id }, openId))
  expect(seen.claims).toEqual([])
  expect(codeOf(await call('fileClaim', wrong(before._id), openId))).toBe('OK')
})

test('D-34, R-10: what the association takes back of an appeal is open there again, also where a station began it', async () => {
  const { openId, record: before } = await person()
  const claimId = clientId('claim')
  const lower = { id: claimId, recordId: before._id, minutes: 60, reason: '签到表少一段' }
  outputOf(await call('correctRecord', lower, 'manager'))
  await settle(claimId)
  outputOf(await call('appealClaim', { claimId, text: '我待到了最后' }, openId))
  const keep = { claimId, verdict: 'keep', reason: '签到表上是 60 分' } as const
  outputOf(await call('decideClaim', keep, 'second-staff'))
  outputOf(await call('undoClaim', { claimId }, 'second-staff'))
  outputOf(await call('undoClaim', { claimId }, 'second-staff'))
  const desk = outputOf(await call('listClaims', {}, 'staff')).claims
  expect(desk.map(({ id, state }) => [id, state])).toContainEqual([claimId, 'open'])
  expect((await record(before._id))?.claim).toEqual({ id: claimId, state: 'open' })
})

test('HRS-10: what cannot be done any more is open again, and what a station began is over; nothing is lost', async () => {
  const { openId, record: before } = await person()
  const said = wrong(before._id)
  outputOf(await call('fileClaim', said, openId))
  const change = {
    claimId: said.id,
    verdict: 'change',
    minutes: 120,
    reason: '照片上还在',
  } as const
  outputOf(await call('decideClaim', change, 'manager'))
  // Meanwhile there is no room for more.
  await database.update('service_records', before._id, { most: 100 })
  await settle(said.id)
  expect(await record(before._id)).toMatchObject({ minutes: 90, claim: { state: 'open' } })
  const queue = outputOf(await call('listClaims', { stationId: station._id }, 'manager')).claims
  expect(queue.map(({ id, state }) => [id, state])).toContainEqual([said.id, 'open'])

  const other = await person()
  const lower = { id: clientId('claim'), recordId: other.record._id, minutes: 60 }
  outputOf(await call('correctRecord', { ...lower, reason: '签到表少一段' }, 'manager'))
  await database.update('service_records', other.record._id, { minutes: 30, most: 40 })
  await settle(lower.id)
  expect(await record(other.record._id)).toMatchObject({ minutes: 30, claim: null })
  expect(await notices('minutesCorrected', lower.id)).toEqual([])
})
