/** What a station gets for publicity: valid answers × 0.10 yuan, in whole fen. SUR-08, D-07, R-20. */
import { DAY, localDate, type Instant } from '../kit/time'
import type { Campaign } from './model'
import { REJECT_REASONS, type RejectReason } from './review-model'

/** 10 % of the number of valid answers, in yuan: 0.10 yuan each, no upper limit. SUR-08, N-115, N-118. */
export const FEN_PER_ANSWER = 10
/** How long a station has for its invoice once the statement is frozen. */
export const INVOICE_DAYS = 30

/** The amount in fen for so many valid answers. Throws RangeError for what is no count. */
export function subsidyFen(valid: number): number {
  if (!Number.isSafeInteger(valid) || valid < 0) throw new RangeError('no number of answers')
  return valid * FEN_PER_ANSWER
}

/** `50000.00`: an amount in yuan, as a table holds it. */
export function yuan(fen: number): string {
  const whole = Math.floor(fen / 100)
  return `${String(whole)}.${String(fen % 100).padStart(2, '0')}`
}

/** The year of a statement in which a campaign counts: that of its close, in Shanghai. */
export function subsidyYear({ closesAt }: Pick<Campaign, 'closesAt'>): number {
  return Number(localDate(closesAt).slice(0, 4))
}

/** The last moment for the invoice of a statement frozen at `frozenAt`. */
export function invoiceDueAt(frozenAt: Instant): Instant {
  return frozenAt + INVOICE_DAYS * DAY
}

/** What the tallies of a station say of a campaign: answers kept, second ones, and rejected ones, by reason as far as one was said. */
export interface StationTally extends Readonly<
  Partial<Record<`rejected_${RejectReason}`, number>>
> {
  readonly total?: number
  readonly repeated?: number
  readonly rejected?: number
}

/** The lines of a statement. `submitted − repeated − rejected = valid`. AMB-08. */
export interface StatementCounts {
  /** Everything handed in, second answers of one person too. */
  readonly submitted: number
  readonly repeated: number
  /** By the reason a person gave. */
  readonly rejected: Readonly<Record<RejectReason, number>>
  readonly valid: number
}

/** The lines of one tally, or of several added up; answers rejected without a word count as `other`. */
export function statementCounts(tallies: readonly StationTally[]): StatementCounts {
  const sum = (name: keyof StationTally) =>
    tallies.reduce((whole, tally) => whole + (tally[name] ?? 0), 0)
  const said = REJECT_REASONS.map((reason) => [reason, sum(`rejected_${reason}`)] as const)
  const unsaid = sum('rejected') - said.reduce((whole, [, count]) => whole + count, 0)
  const rejected = Object.fromEntries(said) as Record<RejectReason, number>
  return {
    submitted: sum('total') + sum('repeated'),
    repeated: sum('repeated'),
    rejected: { ...rejected, other: rejected.other + unsaid },
    valid: sum('total') - sum('rejected'),
  }
}

/** How many answers of a statement were rejected, whatever the reason. */
export function rejectedInAll({ rejected }: Pick<StatementCounts, 'rejected'>): number {
  return REJECT_REASONS.reduce((whole, reason) => whole + rejected[reason], 0)
}

/** The lines in which two statements differ, by name; none when they are the same. */
export function differingLines(one: StatementCounts, other: StatementCounts): string[] {
  const named = REJECT_REASONS.filter((reason) => one.rejected[reason] !== other.rejected[reason])
  const plain = (['submitted', 'repeated', 'valid'] as const).filter(
    (line) => one[line] !== other[line],
  )
  return [...plain, ...named.map((reason) => `rejected_${reason}`)]
}
