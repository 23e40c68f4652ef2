/** What a year brought: sums of sealed entries by the month in which something was done. */
import { addTo, type CountsOf } from '../kit/counts'
import { localMonth } from '../kit/time'
import type { LedgerEntry } from './model'

/** Hours a registered volunteer serves a year at least, in minutes. HRS-08. */
export const YEARLY_MINUTES = 20 * 60

/** What is said of an entry that was written by hand, among its evidence. D-11. */
export const BY_HAND = 'manual'

/**
 * The sums of a month. Minutes are confirmed ones: `activity` and `survey` are service apart from each other, `manual` is
 * the part of `activity` that was written by hand, `training` is no service (HRS-11). Points and 宝盾 are told by
 * what came and what went; `pointsIn` is what came back, since points themselves come from minutes.
 */
export const MONTH_NAMES = [
  'activity',
  'survey',
  'manual',
  'training',
  'pointsIn',
  'pointsOut',
  'baodunIn',
  'baodunOut',
] as const
export type MonthName = (typeof MONTH_NAMES)[number]

type Counted = Pick<
  LedgerEntry,
  'account' | 'kind' | 'state' | 'amount' | 'source' | 'evidence' | 'reverses' | 'at'
>

/** What one entry adds to its month; nothing while it waits. A reversal lessens what it takes back. */
export function monthCounts(entry: Counted): CountsOf<MonthName> {
  const { kind, state, amount, source, evidence, reverses } = entry
  if (state === 'pending') return {}
  if (kind === 'trainingMinutes') return { training: amount }
  if (kind === 'serviceMinutes') {
    if (source.domain === 'survey') return { survey: amount }
    return evidence.includes(BY_HAND) ? { activity: amount, manual: amount } : { activity: amount }
  }
  const name = kind === 'timePoints' ? 'points' : 'baodun'
  // What a reversal takes back of something that came is less of it, not something spent.
  const came = kind === 'baodun' && reverses !== null ? amount < 0 : amount > 0
  return came ? { [`${name}In`]: amount } : { [`${name}Out`]: -amount }
}

/** The id of an owner's sums of one month, 'YYYY-MM'. */
export function monthId(account: string, month: string): string {
  return `${account}.${month}`
}

/** Whose sums of which month. */
export interface OwnMonth {
  readonly account: string
  readonly month: string
}

/** What entries add to each month, by its id. */
export function sumMonths(
  entries: readonly Counted[],
): Map<string, OwnMonth & { readonly counts: CountsOf<MonthName> }> {
  const sums = new Map<string, CountsOf<MonthName>>()
  const owners = new Map<string, OwnMonth>()
  for (const entry of entries) {
    const month = localMonth(entry.at)
    const id = monthId(entry.account, month)
    const counts = monthCounts(entry)
    if (Object.keys(counts).length === 0) continue
    owners.set(id, { account: entry.account, month })
    addTo(sums, id, counts)
  }
  return new Map([...owners].map(([id, owner]) => [id, { ...owner, counts: sums.get(id) ?? {} }]))
}
