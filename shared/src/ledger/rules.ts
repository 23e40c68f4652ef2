import { addTo, type CountsOf } from '../kit/counts'
import type { LedgerEntry, LedgerKind } from './model'

/** What a balance counts: the sums of the two states, and how many entries they come from. */
export type BalanceCounts = CountsOf<'confirmed' | 'pending' | 'entries'>

/** The id of an account's balance of one kind. */
export function balanceId(account: string, kind: LedgerKind): string {
  return `${account}.${kind}`
}

/** What entries add to each balance, by its id: the one rule of posting and of a check from nothing. */
export function sumEntries(
  entries: readonly Pick<LedgerEntry, 'account' | 'kind' | 'state' | 'amount'>[],
): Map<string, BalanceCounts> {
  const sums = new Map<string, BalanceCounts>()
  for (const { account, kind, state, amount } of entries) {
    addTo<keyof BalanceCounts>(sums, balanceId(account, kind), { [state]: amount, entries: 1 })
  }
  return sums
}
