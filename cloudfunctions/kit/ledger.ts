/** The only writer of minutes and points. Entries are appended; balances follow in the same transaction. */
import type { LedgerEntry, LedgerKind } from '@shared/ledger/model'
import { balanceId, sumEntries, type BalanceCounts } from '@shared/ledger/rules'
import { among, collection, find, plus } from './store'
import { together, type Transaction } from './transact'

/** An entry as it lies in the database. */
export type EntryRecord = Omit<LedgerEntry, 'id'> & { readonly _id: string }
export const LEDGER_ENTRIES = collection<EntryRecord>('ledger_entries')

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
 * Gives those that were not there yet. Throws RangeError for an entry of nothing, and for a reversal that does not match.
 */
export async function postEntries(
  transaction: Transaction,
  entries: readonly EntryRecord[],
): Promise<readonly EntryRecord[]> {
  const [first] = entries
  if (!first) return []
  const firstId = balanceId(first.account, first.kind)
  // The first balance is read beside what is known, and begins the transaction: one wave less.
  const [firstBalance, known] = await together([
    transaction.get(BALANCES, firstId),
    knownEntries(entries),
  ])
  const fresh = entries.filter((entry) => !known.has(entry._id))
  for (const entry of fresh) {
    checkEntry(entry, entry.reverses === null ? undefined : known.get(entry.reverses))
  }
  const sums = sumEntries(fresh)
  const owners = new Map(fresh.map((entry) => [balanceId(entry.account, entry.kind), entry]))
  await together([
    ...fresh.map((entry) => transaction.insert(LEDGER_ENTRIES, entry)),
    ...[...owners].map(([id, owner]) => {
      const mayBeThere = id !== firstId || firstBalance !== undefined
      return addToBalance(transaction, owner, sums.get(id) ?? {}, mayBeThere)
    }),
  ])
  return fresh
}

/** What the ledger holds already of these entries and of those they reverse. */
async function knownEntries(entries: readonly EntryRecord[]): Promise<Map<string, EntryRecord>> {
  const ids = entries.flatMap(({ _id, reverses }) => (reverses === null ? [_id] : [_id, reverses]))
  const found = await find(LEDGER_ENTRIES, { _id: among(ids) }, { limit: 1000 })
  return new Map(found.map((entry) => [entry._id, entry]))
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
  { account, kind }: Pick<EntryRecord, 'account' | 'kind'>,
  { confirmed = 0, pending = 0, entries = 0 }: BalanceCounts,
  mayBeThere: boolean,
): Promise<void> {
  const _id = balanceId(account, kind)
  const grown = { confirmed: plus(confirmed), pending: plus(pending), entries: plus(entries) }
  if (mayBeThere && (await transaction.updateIfThere(BALANCES, _id, grown))) return
  await transaction.insert(BALANCES, { _id, account, kind, confirmed, pending, entries })
}
