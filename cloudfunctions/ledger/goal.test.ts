/** Who has not served twenty hours this year yet: as the raw entries say, however they came. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { DAY, instantOf, localDate } from '@shared/kit/time'
import type { goalActions } from '@shared/ledger/goal-actions'
import { YEARLY_MINUTES } from '@shared/ledger/year-rules'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { faultsOf } from '../../config/testing/whole-books'
import type { EntryRecord, KeptEntry } from '../kit/ledger'

type Actions = typeof goalActions
type Page = OutputOf<Actions['listBehind']>
type Row = Page['people'][number]

const YEAR = localDate(Date.now()).slice(0, 4)
const NEW_YEAR = instantOf(`${YEAR}-01-01`)
let cloud: LocalCloud
let database: RawDatabase
let post: (entries: readonly EntryRecord[]) => Promise<void>

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 86_400_000 })
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  const { postEntries } = await import('../kit/ledger')
  const { transact } = await import('../kit/transact')
  post = (entries) =>
    transact(async (transaction) => {
      await postEntries(transaction, entries)
    })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

function call<Name extends keyof Actions>(name: Name, input: InputOf<Actions[Name]>, by: string) {
  return cloud.call<OutputOf<Actions[Name]>>('ledger', name, input, by)
}

/** A station with so many volunteers; the accounts behind the files. */
async function stage(key: string, many: number) {
  const station = makeStation(key)
  await database.insert('stations', [station])
  const manager = `manager-${key}`
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: manager, grants })
  const accounts = Array.from({ length: many }, (_, turn) => `acc_${key}${String(turn)}`)
  const files = accounts.map((accountId, turn) => ({
    ...{ _id: `vol_${accountId.slice(4)}`, accountId, volunteerNo: `HA-${key}-${String(turn)}` },
    ...{ state: 'active', stationId: station._id, areaId: null, since: 1000 + turn },
    person: { maskedName: '陈**' },
  }))
  await database.insert('volunteers', files)
  return { station, manager, accounts }
}
type Stage = Awaited<ReturnType<typeof stage>>

async function readAll({ station, manager }: Stage): Promise<{ rows: Row[]; first: Page }> {
  const first = outputOf(await call('listBehind', { stationId: station._id }, manager))
  const rows = [...first.people]
  for (let more = first.more; more;) {
    const last = rows.at(-1)
    const before = { at: last?.at ?? 0, id: last?.id ?? '' }
    const page = outputOf(await call('listBehind', { stationId: station._id, before }, manager))
    rows.push(...page.people)
    more = page.more
  }
  return { rows, first }
}

let made = 0
function entry(account: string, amount: number, different: Partial<EntryRecord> = {}): EntryRecord {
  const key = String((made += 1)).padStart(6, '0')
  return {
    ...{ _id: `led_goal.${key}`, account, kind: 'serviceMinutes', amount, state: 'confirmed' },
    source: { domain: 'activity', record: `sup_${key}`, stationId: null },
    ...{ rule: 'HRS-04', ruleVersion: 1, actor: 'acc_other', evidence: [], reverses: null },
    ...{ at: NEW_YEAR, ...different },
  }
}

async function sealAll(): Promise<void> {
  while ((await database.all('ledger_entries', { block: null })).length > 0) {
    await cloud.fireTimer('ledger')
  }
}

/** The same random numbers every time. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** Something that may befall somebody's books: service of both kinds, what waits, training, last year, a reversal. */
function happening(account: string, roll: (below: number) => number): EntryRecord[] {
  const amount = 60 + roll(500)
  const at = NEW_YEAR + roll(300) * DAY
  const one = entry(account, amount, { at })
  const kinds: (() => EntryRecord[])[] = [
    () => [one],
    () => [{ ...one, source: { ...one.source, domain: 'survey' } }],
    () => [{ ...one, state: 'pending' }],
    () => [{ ...one, kind: 'trainingMinutes' }],
    () => [{ ...one, at: NEW_YEAR - 1 - roll(90) * DAY }],
    () => [one, entry(account, amount + 100, { at })],
  ]
  return kinds[roll(kinds.length)]?.() ?? []
}

test('HRS-08: who is behind, and how far, is what the raw entries of the year say, also after reversals', async () => {
  const roll = dice(20_261_122)
  const place = await stage('books', 40)
  for (let round = 0; round < 3; round++) {
    for (const account of place.accounts.slice(0, 30)) {
      await post(happening(account, roll))
    }
    const known = await database.all<KeptEntry>('ledger_entries', { kind: 'serviceMinutes' })
    const reversed = new Set(known.map(({ reverses }) => reverses))
    const back = known.filter(
      ({ _id, reverses }) => reverses === null && !reversed.has(_id) && roll(6) === 0,
    )
    for (const { _id, account, amount, state, source, at } of back) {
      const reversal = { _id: `${_id}.back`, state, source, at, reverses: _id }
      await post([entry(account, -amount, reversal)])
    }
    await sealAll()
    const raw = await database.all<KeptEntry>('ledger_entries', {
      ...{ kind: 'serviceMinutes', state: 'confirmed' },
    })
    const served = (account: string) =>
      raw
        .filter((one) => one.account === account && localDate(one.at).startsWith(YEAR))
        .reduce((sum, { amount }) => sum + amount, 0)
    const expected = place.accounts
      .map((account) => [account.slice(4), served(account)] as const)
      .filter(([, minutes]) => minutes < YEARLY_MINUTES)
    const { rows, first } = await readAll(place)
    const found = rows.map(({ id, minutes }) => [id.slice(4), minutes] as const)
    const byKey = (one: readonly [string, number], other: readonly [string, number]) =>
      one[0] < other[0] ? -1 : 1
    expect([...found].sort(byKey)).toEqual([...expected].sort(byKey))
    expect(first).toMatchObject({ volunteers: 40, behind: expected.length, year: Number(YEAR) })
  }
  expect(await faultsOf(cloud, database)).toEqual([])
}, 120_000)

test('HRS-08: one minute short of twenty hours is behind, twenty hours is not, a correction is again', async () => {
  const place = await stage('edge', 1)
  const [account = ''] = place.accounts
  const behind = async () => (await readAll(place)).rows.map(({ minutes }) => minutes)
  expect(await behind()).toEqual([0])
  await post([entry(account, YEARLY_MINUTES - 1)])
  await sealAll()
  expect(await behind()).toEqual([YEARLY_MINUTES - 1])
  const last = entry(account, 1)
  await post([last])
  await sealAll()
  expect(await behind()).toEqual([])
  await post([{ ...last, _id: `${last._id}.back`, amount: -1, reverses: last._id }])
  await sealAll()
  expect(await behind()).toEqual([YEARLY_MINUTES - 1])
})

test('HRS-08: a page takes as many waves with 5,000 volunteers as with ten, three at most', async () => {
  const waves: number[] = []
  for (const many of [10, 5000]) {
    const { station, manager } = await stage(`many${String(many)}`, many)
    const called = await call('listBehind', { stationId: station._id }, manager)
    const { people, more, volunteers, behind } = outputOf(called)
    expect([people.length, more, volunteers, behind]).toEqual([
      ...(many === 10 ? [10, false] : [50, true]),
      ...[many, many],
    ])
    waves.push(called.waves)
  }
  expect(waves[1]).toBe(waves[0])
  expect(waves[0]).toBeLessThanOrEqual(3)
})

test('HRS-08, ROL-05: the association sees how many there are at every station; a station only its own', async () => {
  const { station, manager } = await stage('seen', 3)
  const rows: OutputOf<Actions['listBehindStations']>['stations'] = []
  for (let after: string | undefined, more = true; more; after = rows.at(-1)?.stationId) {
    const input = after === undefined ? {} : { after }
    const called = await call('listBehindStations', input, 'staff')
    expect(called.waves).toBeLessThanOrEqual(3)
    rows.push(...outputOf(called).stations)
    more = outputOf(called).more
  }
  expect(rows).toContainEqual({
    ...{ stationId: station._id, stationName: station.name, volunteers: 3, behind: 3 },
  })
  expect(codeOf(await call('listBehindStations', {}, manager))).toBe('ACCESS.ROLE')
  const foreign = await call('listBehind', { stationId: station._id }, 'manager-edge')
  expect(codeOf(foreign)).toBe('ACCESS.SCOPE')
})
