import { balanceId, sumEntries } from '@shared/ledger/rules'
import type { LedgerKind } from '@shared/ledger/model'
import type { BookBreak } from '@shared/ledger/seal-actions'
import { BALANCES, LEDGER_ENTRIES, type BalanceRecord, type KeptEntry } from '../kit/ledger'
import { above, find, get } from '../kit/store'

/** The service's own limit of one query. */
const PAGE = 1000
/** Somebody whose entries come all the time is looked at in the next round. */
const TRIES = 5

/**
 * Whether a balance is the sum of its entries. It is read before and behind them: when it is the same, nothing came in
 * between, since an entry and its balance are written together.
 */
export async function checkBalance(found: BalanceRecord): Promise<BookBreak[]> {
  let before = found
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sum = await sumOf(before)
    const after = (await get(BALANCES, before._id)) ?? before
    if (isSame(before, after)) {
      return isSame(after, sum) ? [] : [{ what: 'balance', id: after._id }]
    }
    before = after
  }
  return []
}

type Sums = Pick<BalanceRecord, 'confirmed' | 'pending' | 'entries'>

function isSame(one: Sums, other: Sums): boolean {
  return (
    one.confirmed === other.confirmed &&
    one.pending === other.pending &&
    one.entries === other.entries
  )
}

async function sumOf({ account, kind }: BalanceRecord): Promise<Sums> {
  // Service minutes are time points as well.
  const kinds: LedgerKind[] = kind === 'timePoints' ? [kind, 'serviceMinutes'] : [kind]
  const entries = (await Promise.all(kinds.map((one) => entriesOf(account, one)))).flat()
  const {
    confirmed = 0,
    pending = 0,
    entries: many = 0,
  } = sumEntries(entries).get(balanceId(account, kind)) ?? {}
  return { confirmed, pending, entries: many }
}

async function entriesOf(account: string, kind: LedgerKind): Promise<KeptEntry[]> {
  const entries: KeptEntry[] = []
  for (let after = ''; ;) {
    const page = await find(
      LEDGER_ENTRIES,
      { account, kind, _id: above(after) },
      { order: [['_id', 'asc']], limit: PAGE },
    )
    entries.push(...page)
    const last = page[page.length - 1]
    if (page.length < PAGE || !last) return entries
    after = last._id
  }
}
