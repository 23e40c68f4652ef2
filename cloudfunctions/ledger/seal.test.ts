/** The books are sealed once whatever comes twice or is cut off; what is changed afterwards is named. */
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { publicKeyOf } from '../../config/testing/chain-recount'
import { breaksOf, faultsOf } from '../../config/testing/whole-books'
import { becomeInstance } from '../../config/testing/instance'
import { makeSettings, startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { OutputOf } from '@shared/kit/contract'
import type { sealActions } from '@shared/ledger/seal-actions'
import type { Job } from '../kit/jobs'
import type { EntryRecord, KeptEntry } from '../kit/ledger'
import type { BlockRecord } from './seal-rules'

type Books = OutputOf<(typeof sealActions)['readBooks']>
type Anchors = OutputOf<(typeof sealActions)['listAnchors']>

let cloud: LocalCloud
let database: RawDatabase
let sealEntries: Job
let post: (entries: readonly EntryRecord[]) => Promise<unknown>
let publicKey: string

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 86_400_000 })
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  publicKey = publicKeyOf(cloud.settings.ANCHOR_KEY)
  sealEntries = (await import('./seal-entries')).sealEntries
  const { postEntries } = await import('../kit/ledger')
  const { transact } = await import('../kit/transact')
  post = (entries) => transact((transaction) => postEntries(transaction, entries))
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

let made = 0
function entry(account: string, different: Partial<EntryRecord> = {}): EntryRecord {
  const key = String((made += 1)).padStart(6, '0')
  return {
    ...{ _id: `led_test.${key}`, account, kind: 'serviceMinutes', amount: 30 },
    ...{
      state: 'confirmed',
      source: { domain: 'activity', record: `sup_${key}`, stationId: null },
    },
    ...{ rule: 'HRS-04', ruleVersion: 1, actor: 'acc_other', evidence: [], reverses: null },
    ...{ at: Date.parse('2026-11-22T10:00:00+08:00') },
    ...different,
  }
}

const blocks = () => database.all<BlockRecord>('ledger_blocks')
const breaks = () => breaksOf(cloud, database)
const faults = () => faultsOf(cloud, database)

async function sealAll(): Promise<void> {
  while (await sealEntries.runSlice());
}

async function readBooks(): Promise<Books> {
  return outputOf(await cloud.call<Books>('ledger', 'readBooks', {}, 'staff'))
}

/** A whole round of checking, from the signatures to the last balance. */
async function checkAll(): Promise<NonNullable<Books['check']>> {
  outputOf(await cloud.call('ledger', 'checkBooks', {}, 'staff'))
  for (;;) {
    await cloud.fireTimer('ledger')
    const { check, checking } = await readBooks()
    if (check && !checking) return check
  }
}

describe('sealing', () => {
  test('HRS-10: every entry is in one block, however many seal at once', async () => {
    for (let batch = 0; batch < 5; batch += 1) {
      await post(Array.from({ length: 50 }, () => entry(`acc_crowd${String(batch)}`)))
    }
    await Promise.all([sealAll(), sealAll(), sealAll()])
    const ids = (await blocks()).flatMap(({ sealed }) => sealed.map(({ id }) => id))
    const kept = await database.all<KeptEntry>('ledger_entries')
    expect(ids.sort()).toEqual(kept.map(({ _id }) => _id).sort())
    expect(kept.every(({ block }) => typeof block === 'number')).toBe(true)
    expect(await sealEntries.isDue()).toBe(false)
    expect(await faults()).toEqual([])
  })

  test('HRS-10: cut off before its marks, the next run marks and seals nothing twice', async () => {
    await post([entry('acc_cut'), entry('acc_cut')])
    await sealAll()
    const [last] = (await blocks()).sort((one, other) => other.number - one.number)
    const sealed = last?.sealed ?? []
    expect(sealed.length).toBeGreaterThan(0)
    for (const { id } of sealed) await database.update('ledger_entries', id, { block: null })
    await database.update('ledger_chain', 'end', { marked: false })
    // Nothing is wrong meanwhile either.
    expect(await faults()).toEqual([])
    await post([entry('acc_cut')])
    await sealAll()
    expect(await faults()).toEqual([])
    expect((await readBooks()).entries).toBe((await database.all('ledger_entries')).length)
  })

  test('HRS-10: at most a hundred entries a block, and every block hangs on the one before', async () => {
    for (let batch = 0; batch < 3; batch += 1) {
      await post(Array.from({ length: 90 }, () => entry('acc_many')))
    }
    await sealAll()
    const chain = (await blocks()).sort((one, other) => one.number - other.number)
    expect(Math.max(...chain.map(({ sealed }) => sealed.length))).toBe(100)
    for (const [index, block] of chain.entries()) {
      expect(block.number).toBe(index + 1)
      expect(block.previous).toBe(chain[index - 1]?.hash ?? '0'.repeat(64))
    }
  })
})

describe('the daily signature', () => {
  test('HRS-10: is made once a day with a key the database does not hold, and anybody can read it', async () => {
    await cloud.fireTimer('ledger')
    await cloud.fireTimer('ledger')
    expect(await database.all('ledger_anchors')).toHaveLength(1)
    const { anchors, publicKey: told } = outputOf(
      await cloud.call<Anchors>('ledger', 'listAnchors', {}),
    )
    expect(told).toBe(publicKey)
    const { isSigned } = await import('./seal-anchor-rules')
    const [anchor] = anchors
    if (!anchor) throw new Error('no anchor')
    expect(isSigned(anchor, publicKey)).toBe(true)
    expect(isSigned({ ...anchor, entries: anchor.entries + 1 }, publicKey)).toBe(false)
    for (const name of ['accounts', 'ledger_chain', 'ledger_anchors', 'ledger_blocks']) {
      const text = JSON.stringify(await database.all(name))
      expect(text).not.toContain(cloud.settings.ANCHOR_KEY)
    }
  })

  test('HRS-10: what is signed and chained names nobody', async () => {
    const text = JSON.stringify(await database.all('ledger_anchors'))
    expect(text).not.toMatch(/acc_/)
    for (const { sealed, hash, previous } of await blocks()) {
      expect([...sealed.map(({ digest }) => digest), hash, previous].join('')).toMatch(
        /^[0-9a-f]+$/,
      )
    }
  })
})

describe('checking', () => {
  test('HRS-10: a round finds nothing in whole books, and says how much it looked at', async () => {
    const check = await checkAll()
    const entries = (await database.all('ledger_entries')).length
    const balances = (await database.all('balances')).length
    expect(check).toMatchObject({ entries, balances, count: 0, breaks: [] })
    expect(await database.all('notices', { kind: 'booksDiffer' })).toEqual([])
  })

  test('HRS-10: one row changed in the database is named by the command and by the round, which alarms and tells', async () => {
    const [row] = await database.all<KeptEntry>('ledger_entries', { account: 'acc_crowd2' })
    if (!row) throw new Error('no row')
    await database.update('ledger_entries', row._id, { amount: row.amount + 60 })
    expect(await breaks()).toEqual([{ what: 'changed', id: row._id }])
    const check = await checkAll()
    const balances = ['serviceMinutes', 'timePoints'].map((kind) => ({
      ...{ what: 'balance', id: `acc_crowd2.${kind}` },
    }))
    expect(check).toMatchObject({
      count: 3,
      breaks: [{ what: 'changed', id: row._id }, ...balances],
    })
    expect(cloud.logs()).toContain('BOOKS.DIFFER')
    const [notice] = await database.all('notices', { kind: 'booksDiffer' })
    expect(notice).toMatchObject({ params: { count: 3 } })
    // Told once a day.
    await checkAll()
    expect(await database.all('notices', { kind: 'booksDiffer' })).toHaveLength(1)
    await database.update('ledger_entries', row._id, { amount: row.amount })
    expect([await breaks(), (await checkAll()).count]).toEqual([[], 0])
  })

  test('HRS-10: one with its balance changed as well is named all the same', async () => {
    const [row] = await database.all<KeptEntry>('ledger_entries', { account: 'acc_crowd3' })
    const [balance] = await database.all<{ confirmed: number }>('balances', {
      _id: 'acc_crowd3.serviceMinutes',
    })
    if (!row || !balance) throw new Error('no row')
    await database.update('ledger_entries', row._id, { amount: 31 })
    await database.update('balances', 'acc_crowd3.serviceMinutes', {
      confirmed: balance.confirmed + 1,
    })
    expect(await breaks()).toEqual([{ what: 'changed', id: row._id }])
    await database.update('ledger_entries', row._id, { amount: 30 })
    await database.update('balances', 'acc_crowd3.serviceMinutes', { confirmed: balance.confirmed })
  })

  test('HRS-10: a row that is missing, and one that was put among sealed ones, are named', async () => {
    const [row] = await database.all<KeptEntry>('ledger_entries', { account: 'acc_crowd1' })
    if (!row) throw new Error('no row')
    await database.update('ledger_entries', row._id, { block: 9999 })
    expect(await breaks()).toEqual([
      { what: 'missing', id: row._id },
      { what: 'added', id: row._id },
    ])
    await database.update('ledger_entries', row._id, { block: row.block })
    const added = { ...entry('acc_crowd1'), block: 1 }
    await database.insert('ledger_entries', [added])
    expect(await breaks()).toEqual([{ what: 'added', id: added._id }])
    const check = await checkAll()
    expect(check.breaks).toContainEqual({ what: 'added', id: added._id })
    expect(check.breaks).toContainEqual({ what: 'balance', id: 'acc_crowd1.serviceMinutes' })
    await database.update('ledger_entries', added._id, { account: 'acc_gone', block: 9998 })
  })

  test('HRS-10: a chain written anew does not hold against the signature', async () => {
    const before = await breaks()
    const [first] = await database.all<BlockRecord>('ledger_blocks', { _id: 'block.1' })
    if (!first) throw new Error('no block')
    const [one, ...others] = first.sealed
    if (!one) throw new Error('nothing sealed')
    const sealed = [{ ...one, digest: 'f'.repeat(64) }, ...others]
    await database.update('ledger_blocks', 'block.1', { sealed })
    const found = (await breaks()).filter(({ id }) => !before.some((known) => known.id === id))
    expect(found).toEqual([
      { what: 'chain', id: 'block.1' },
      { what: 'changed', id: one.id },
    ])
    await database.update('ledger_blocks', 'block.1', { sealed: first.sealed })
    const [anchor] = await database.all<{ _id: string; hash: string }>('ledger_anchors')
    if (!anchor) throw new Error('no anchor')
    await database.update('ledger_anchors', anchor._id, { hash: 'f'.repeat(64) })
    expect(await breaks()).toContainEqual({ what: 'anchor', id: anchor._id })
    await database.update('ledger_anchors', anchor._id, { hash: anchor.hash })
    // Signed for these books, with a key of one's own.
    const { readKey, signAnchor } = await import('./seal-anchor-rules')
    const [whole] = await database.all<Anchors['anchors'][number]>('ledger_anchors')
    if (!whole) throw new Error('no anchor')
    const { signature, key } = whole
    const forged = signAnchor(whole, readKey(makeSettings().ANCHOR_KEY))
    await database.update('ledger_anchors', anchor._id, {
      ...{ signature: forged.signature, key: forged.key },
    })
    expect(await breaks()).toContainEqual({ what: 'anchor', id: anchor._id })
    await database.update('ledger_anchors', anchor._id, { signature, key })
    expect(await breaks()).not.toContainEqual({ what: 'anchor', id: anchor._id })
  })
})

describe('the seal as people see it', () => {
  test('HRS-10: one wave, whatever the books hold', async () => {
    const called = await cloud.call<Books>('ledger', 'readBooks', {}, 'staff')
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(outputOf(called)).toMatchObject({ signs: true, waiting: 0 })
  })

  test('ROL-05: is the association’s', async () => {
    await makeMember(cloud, database, { openId: 'nobody' })
    for (const action of ['readBooks', 'checkBooks']) {
      expect(codeOf(await cloud.call('ledger', action, {}, 'nobody'))).toBe('ACCESS.ROLE')
    }
  })
})
