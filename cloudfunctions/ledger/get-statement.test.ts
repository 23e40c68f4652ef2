import type { OutputOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import type { EntryRecord } from '../kit/ledger'

type Statement = OutputOf<(typeof ledgerContract.actions)['getStatement']>
type Cursor = { at: number; id: string }

const station = makeStation('huaianli')
const volunteer = [atStation('volunteer', station)]
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

function getStatement(openId?: string, before?: Cursor) {
  return cloud.call<Statement>('ledger', 'getStatement', before ? { before } : {}, openId)
}

function entry(account: string, index: number, different: Partial<EntryRecord> = {}): EntryRecord {
  return {
    _id: `led_survey.rsp_${String(index).padStart(3, '0')}-${account.slice(-6)}`,
    account,
    kind: 'serviceMinutes',
    amount: 1,
    state: 'confirmed',
    source: { domain: 'survey', record: `rsp_${index}`, stationId: station._id },
    rule: 'HRS-02',
    ruleVersion: 1,
    actor: 'timer:survey.fold',
    evidence: [`rsp_${index}`],
    reverses: null,
    at: 1_790_000_000_000 + index,
    ...different,
  }
}

/** Every id of a statement, page by page, and how many waves the worst page took. */
async function readAll(openId: string): Promise<{ ids: string[]; pages: number; waves: number }> {
  const ids: string[] = []
  let [pages, waves] = [0, 0]
  let before: Cursor | undefined
  for (;;) {
    const called = await getStatement(openId, before)
    const { entries, more } = outputOf(called)
    ids.push(...entries.map(({ id }) => id))
    ;[pages, waves] = [pages + 1, Math.max(waves, called.waves)]
    const last = entries[entries.length - 1]
    if (!more || !last) return { ids, pages, waves }
    before = { at: last.at, id: last.id }
  }
}

describe('one’s own statement', () => {
  test('HRS-06: gives confirmed and pending apart, and entries newest first', async () => {
    const account = await makeMember(cloud, database, { openId: 'me', grants: volunteer })
    const entries = [entry(account, 1), entry(account, 2, { state: 'pending' })]
    await database.insert('ledger_entries', entries)
    await database.insert('balances', [
      {
        ...{ _id: `${account}.serviceMinutes`, account, kind: 'serviceMinutes' },
        ...{ confirmed: 1, pending: 1, entries: 2 },
      },
    ])
    const statement = outputOf(await getStatement('me'))
    expect(statement).toMatchObject({ confirmedMinutes: 1, pendingMinutes: 1, more: false })
    const { _id, source, evidence } = entry(account, 2)
    expect(statement.entries[0]).toEqual({
      ...{ id: _id, kind: 'serviceMinutes', amount: 1, state: 'pending', source, evidence },
      ...{ rule: 'HRS-02', ruleVersion: 1, actor: 'timer:survey.fold', reverses: null },
      at: entry(account, 2).at,
    })
    expect(statement.entries.map(({ at }) => at)).toEqual([
      entry(account, 2).at,
      entry(account, 1).at,
    ])
  })

  test('is empty, and no error, before the first minute', async () => {
    await makeMember(cloud, database, { openId: 'new', grants: volunteer })
    expect(outputOf(await getStatement('new'))).toEqual({
      confirmedMinutes: 0,
      pendingMinutes: 0,
      entries: [],
      more: false,
    })
  })

  test('R-09: pages name each entry once, though many share a millisecond, in three waves at most', async () => {
    const account = await makeMember(cloud, database, { openId: 'busy', grants: volunteer })
    const entries = Array.from({ length: 75 }, (_, index) =>
      entry(account, index, { at: 1_790_000_000_000 + Math.floor(index / 30) }),
    )
    await database.insert('ledger_entries', entries)
    const newestFirst = entries
      .sort((a, b) => b.at - a.at || (a._id < b._id ? 1 : -1))
      .map(({ _id }) => _id)
    const { ids, pages, waves } = await readAll('busy')
    expect(ids).toEqual(newestFirst)
    expect(pages).toBe(4)
    expect(waves).toBeLessThanOrEqual(3)
  })

  test('holds exactly twenty on a full last page, with nothing more', async () => {
    const account = await makeMember(cloud, database, { openId: 'even', grants: volunteer })
    const entries = Array.from({ length: 20 }, (_, index) => entry(account, index))
    await database.insert('ledger_entries', entries)
    const { entries: page, more } = outputOf(await getStatement('even'))
    expect([page.length, more]).toEqual([20, false])
  })

  test('shows nobody else’s entries, and no other kind', async () => {
    const account = await makeMember(cloud, database, { openId: 'other', grants: volunteer })
    await database.insert('ledger_entries', [entry(account, 1, { kind: 'timePoints' })])
    expect(outputOf(await getStatement('other')).entries).toEqual([])
  })
})

describe('a statement without the role', () => {
  test('R-09: who serves no more still reads the minutes of before', async () => {
    const account = await makeMember(cloud, database, { openId: 'left' })
    await database.insert('ledger_entries', [entry(account, 1)])
    expect(outputOf(await getStatement('left')).entries).toHaveLength(1)
  })
})

describe('a statement is refused', () => {
  test('ACCESS.SIGN_IN and ACCESS.CONSENT', async () => {
    await makeMember(cloud, database, { openId: 'unasked', grants: volunteer, consented: false })
    expect(codeOf(await getStatement())).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await getStatement('stranger'))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await getStatement('unasked'))).toBe('ACCESS.CONSENT')
  })

  test('REQUEST.INVALID for a cursor that is none', async () => {
    for (const before of [{ at: 'now', id: 'x' }, { at: 1 }, 'start', { at: 1, id: { $ne: '' } }]) {
      const called = await cloud.call('ledger', 'getStatement', { before }, 'me')
      expect(codeOf(called)).toBe('REQUEST.INVALID')
    }
  })

  test('REQUEST.UNKNOWN_ACTION: nobody posts entries from outside', async () => {
    for (const action of ['postEntries', 'post', 'confirm']) {
      expect(codeOf(await cloud.call('ledger', action, {}, 'me'))).toBe('REQUEST.UNKNOWN_ACTION')
    }
  })
})
