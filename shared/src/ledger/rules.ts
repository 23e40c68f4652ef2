import { addTo, type CountsOf } from '../kit/counts'
import type { LedgerEntry, LedgerKind } from './model'
import type { ServiceRecord } from './record-model'

/** What a balance counts: the sums of the two states, and how many entries they come from. */
export type BalanceCounts = CountsOf<'confirmed' | 'pending' | 'entries'>

type Amount = Pick<LedgerEntry, 'account' | 'kind' | 'state' | 'amount'>

/** The id of an owner's balance of one kind. */
export function balanceId(account: string, kind: LedgerKind): string {
  return `${account}.${kind}`
}

/**
 * The balances that an entry adds to. Confirmed service minutes are time points as well, minute by minute: they are
 * never written twice, so that the two cannot disagree; entries of time points themselves only spend and give back.
 * PTS-01, D-08, AMB-47.
 */
export function balancesOf({ kind, state }: Pick<LedgerEntry, 'kind' | 'state'>): LedgerKind[] {
  return kind === 'serviceMinutes' && state === 'confirmed' ? [kind, 'timePoints'] : [kind]
}

/** What entries add to each balance, by its id: the one rule of posting and of a check from nothing. */
export function sumEntries(entries: readonly Amount[]): Map<string, BalanceCounts> {
  const sums = new Map<string, BalanceCounts>()
  for (const entry of entries) {
    const counts = { [entry.state]: entry.amount, entries: 1 }
    for (const kind of balancesOf(entry)) {
      addTo<keyof BalanceCounts>(sums, balanceId(entry.account, kind), counts)
    }
  }
  return sums
}

/**
 * What can be spent of a balance, and what is owed: spending never goes below nothing, but minutes that a correction
 * takes back may have been spent already. What is owed is made up by service to come. AMB-47.
 */
export function spendable(confirmed: number): { readonly left: number; readonly owed: number } {
  return { left: Math.max(0, confirmed), owed: Math.max(0, -confirmed) }
}

/** Whether somebody says that a record is wrong and is not answered yet: also while its person is asked something. R-10. */
export function isClaimed({ claim }: Pick<ServiceRecord, 'claim'>): boolean {
  return claim?.state === 'open' || claim?.state === 'more'
}
