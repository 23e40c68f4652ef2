/** The only writer of minutes and points. Entries are appended; balances follow in the same transaction. */
import { CodedError, type ErrorDefinition } from '@shared/kit/errors'
import type { LedgerEntry, LedgerKind } from '@shared/ledger/model'
import {
  balanceId,
  balancesOf,
  spendable,
  sumEntries,
  type BalanceCounts,
} from '@shared/ledger/rules'
import { among, collection, find, plus } from './store'
import { together, type Transaction } from './transact'

/** An entry as it is posted. */
export type EntryRecord = Omit<LedgerEntry, 'id'> & { readonly _id: string }

/** An entry as it lies in the database; `block` is the number of the block that sealed it, null until then. */
export type KeptEntry = EntryRecord & { readonly block: number | null }
export const LEDGER_ENTRIES = collection<KeptEntry>('ledger_entries')

/** The sums of one account's entries of one kind: derived, and checked against them by `reconcile`. */
export interface BalanceRecord {
  readonly _id: string
  readonly account: string
  readonly kind: LedgerKind
  readonly confirmed: number
  readonly pending: number
  readonly entries: number
}
export const BALANCES = collection<BalanceRecord>('balances')

/**
 * Posts entries, each once: an id that is in the ledger already is passed over.
 * A reversal must be the exact opposite of the entry it names. Call it inside `transact`,
 * which runs everything again when somebody else posts to the same account. At most 100 entries.
 * With `short` the first entry spends: it is refused so where its balance does not hold as much.
 * Gives those that were not there yet. Throws RangeError for an entry of nothing, and for a reversal that does not match.
 */
export async function postEntries(
  transaction: Transaction,
  entries: readonly EntryRecord[],
  short?: ErrorDefinition,
): Promise<readonly EntryRecord[]> {
  const [first] = entries
  if (!first) return []
  const firstId = balanceId(first.account, first.kind)
  // The first balance is read beside what is known, and begins the transaction: one wave less.
  const [firstBalance, known, others] = await together([
    transaction.get(BALANCES, firstId),
    knownEntries(entries),
    keptBalances([...touched(entries).keys()].filter((id) => id !== firstId)),
  ])
  const fresh = entries.filter((entry) => !known.has(entry._id))
  for (const entry of fresh) {
    checkEntry(entry, entry.reverses === null ? undefined : known.get(entry.reverses))
  }
  const { left } = spendable(firstBalance?.confirmed ?? 0)
  if (short && fresh.includes(first) && left < -first.amount) throw new CodedError(short)
  const sums = sumEntries(fresh)
  await together([
    ...fresh.map((entry) => transaction.insert(LEDGER_ENTRIES, { ...entry, block: null })),
    ...[...touched(fresh)].map(([id, balance]) => {
      const isThere = id === firstId ? firstBalance !== undefined : others.has(id)
      return addToBalance(transaction, balance, sums.get(id) ?? {}, isThere)
    }),
  ])
  return fresh
}

type Owned = Pick<BalanceRecord, 'account' | 'kind'>

/** The balances that entries add to, by id. */
function touched(entries: readonly EntryRecord[]): Map<string, Owned> {
  const all = entries.flatMap((entry) =>
    balancesOf(entry).map((kind) => ({ account: entry.account, kind })),
  )
  return new Map(all.map((owned) => [balanceId(owned.account, owned.kind), owned]))
}

/** What the ledger holds already of these entries and of those they reverse. */
async function knownEntries(entries: readonly EntryRecord[]): Promise<Map<string, EntryRecord>> {
  const ids = entries.flatMap(({ _id, reverses }) => (reverses === null ? [_id] : [_id, reverses]))
  const found = await find(LEDGER_ENTRIES, { _id: among(ids) }, { limit: 1000 })
  return new Map(found.map((entry) => [entry._id, entry]))
}

/**
 * Which of these balances are there, read beside the transaction: none ever goes, and one that came meanwhile makes the
 * transaction begin again.
 */
async function keptBalances(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const found = await find(BALANCES, { _id: among(ids) }, { limit: 1000 })
  return new Set(found.map(({ _id }) => _id))
}

function checkEntry(entry: EntryRecord, reversed: EntryRecord | undefined): void {
  if (!Number.isSafeInteger(entry.amount) || entry.amount === 0) {
    throw new RangeError('an entry moves a whole amount that is not zero')
  }
  if (entry.reverses === null) return
  const matches =
    reversed?.account === entry.account &&
    reversed.kind === entry.kind &&
    reversed.state === entry.state &&
    reversed.amount === -entry.amount
  if (!matches) throw new RangeError('a reversal is the opposite of an entry in the ledger')
}

async function addToBalance(
  transaction: Transaction,
  { account, kind }: Owned,
  { confirmed = 0, pending = 0, entries = 0 }: BalanceCounts,
  isThere: boolean,
): Promise<void> {
  const _id = balanceId(account, kind)
  const grown = { confirmed: plus(confirmed), pending: plus(pending), entries: plus(entries) }
  await (isThere
    ? transaction.update(BALANCES, _id, grown)
    : transaction.insert(BALANCES, { _id, account, kind, confirmed, pending, entries }))
}
