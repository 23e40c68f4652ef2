import * as fc from 'fast-check'
import { sumEntries } from '@shared/ledger/rules'
import { openDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  BALANCES,
  LEDGER_ENTRIES,
  postEntries,
  type BalanceRecord,
  type EntryRecord,
} from './ledger'
import { find, get } from './store'
import { transact } from './transact'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
}, 30_000)
afterAll(() => cloud.stop())

function entry(key: string, different: Partial<EntryRecord> = {}): EntryRecord {
  return {
    _id: `led_${key}`,
    account: 'acc_one',
    kind: 'serviceMinutes',
    amount: 1,
    state: 'confirmed',
    source: { domain: 'survey', record: key, stationId: null },
    rule: 'HRS-02',
    ruleVersion: 1,
    actor: 'timer:survey.fold',
    evidence: [],
    reverses: null,
    at: 1_790_000_000_000,
    ...different,
  }
}

const post = (...entries: EntryRecord[]) =>
  transact((transaction) => postEntries(transaction, entries))
const balanceOf = (account: string) => get(BALANCES, `${account}.serviceMinutes`)

/** Takes an entry back. */
function reversal(of: EntryRecord, different: Partial<EntryRecord> = {}): EntryRecord {
  return { ...of, _id: `${of._id}-back`, amount: -of.amount, reverses: of._id, ...different }
}

describe('posting to the ledger', () => {
  test('an entry and its balance come together, and posting it again changes nothing', async () => {
    const account = 'acc_again'
    const entries = [
      entry('a1', { account }),
      entry('a2', { account, state: 'pending', amount: 5 }),
    ]
    await post(...entries)
    await post(...entries)
    await post(...entries, entry('a3', { account, amount: 2 }))
    expect(await balanceOf(account)).toMatchObject({ confirmed: 3, pending: 5, entries: 3 })
    expect(await find(LEDGER_ENTRIES, { account }, { limit: 10 })).toHaveLength(3)
  })

  test('fifty posts to one account at once, each twice, all count once', async () => {
    const account = 'acc_busy'
    const posts = Array.from({ length: 50 }, (_, index) => entry(`b${index % 25}`, { account }))
    await Promise.all(posts.map((one) => post(one)))
    expect(await balanceOf(account)).toMatchObject({ confirmed: 25, entries: 25 })
  }, 60_000)

  test('D-34: a reversal is an entry of its own that brings the balance back', async () => {
    const account = 'acc_back'
    const first = entry('c1', { account, amount: 90 })
    await post(first)
    await post(reversal(first))
    expect(await balanceOf(account)).toMatchObject({ confirmed: 0, pending: 0, entries: 2 })
    expect(await get(LEDGER_ENTRIES, first._id)).toEqual({ ...first, block: null })
  })

  test.each<[string, (first: EntryRecord) => EntryRecord]>([
    ['of nothing', (first) => ({ ...first, _id: 'led_x1', amount: 0 })],
    ['of half a minute', (first) => ({ ...first, _id: 'led_x2', amount: 0.5 })],
    ['that takes back more', (first) => reversal(first, { _id: 'led_x3', amount: -91 })],
    ['that takes back from somebody else', (first) => reversal(first, { account: 'acc_else' })],
    ['that takes back in another state', (first) => reversal(first, { state: 'pending' })],
    ['that takes back another kind', (first) => reversal(first, { kind: 'timePoints' })],
    ['that takes back what is not there', (first) => reversal(first, { reverses: 'led_none' })],
  ])('an entry %s is refused, with all that came with it', async (what, wrong) => {
    const account = `acc_${what.length}-${what.slice(-4)}`
    const first = entry(`d-${what}`, { account, amount: 90 })
    await post(first)
    await expect(post(entry(`e-${what}`, { account }), wrong(first))).rejects.toThrow(RangeError)
    expect(await balanceOf(account)).toMatchObject({ confirmed: 90, entries: 1 })
  })
})

const anyPosts = fc.array(
  fc.array(
    fc.record({
      key: fc.nat(30),
      account: fc.constantFrom('one', 'two'),
      amount: fc.integer({ min: 1, max: 60 }),
      state: fc.constantFrom('confirmed' as const, 'pending' as const),
    }),
    { maxLength: 5 },
  ),
  { maxLength: 8 },
)

test('HRS-06: whatever is posted, in whatever order and how often, balances are the sum of entries', async () => {
  const database = openDatabase(cloud.adminUrl)
  let run = 0
  await fc.assert(
    fc.asyncProperty(anyPosts, async (posts) => {
      run += 1
      const batches = posts.map((batch) => [
        ...new Map(
          batch.map(({ key, account, ...rest }) => [
            `${run}-${key}`,
            entry(`p${run}-${key}`, { account: `acc_${run}-${account}`, ...rest }),
          ]),
        ).values(),
      ])
      await Promise.all([...batches, ...batches].map((batch) => post(...batch)))
      const of = <R extends { account: string }>(all: R[]) =>
        all.filter(({ account }) => account.startsWith(`acc_${run}-`))
      const entries = of(await database.all<EntryRecord>('ledger_entries'))
      const balances = of(await database.all<BalanceRecord>('balances'))
      const sums = [...sumEntries(entries)].map(([_id, sum]) => ({
        ...{ _id, confirmed: 0, pending: 0 },
        ...sum,
      }))
      expect(balances).toHaveLength(sums.length)
      expect(balances).toEqual(
        expect.arrayContaining(sums.map((sum) => expect.objectContaining(sum) as object)),
      )
    }),
    { numRuns: 25 },
  )
}, 120_000)
