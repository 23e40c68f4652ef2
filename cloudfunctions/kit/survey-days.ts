/**
 * What one volunteer's answers of a day have brought so far. The survey settles a day; whoever comes to know more of
 * where somebody was asks for it again. D-04, D-12.
 */
import type { Instant, LocalDate } from '@shared/kit/time'
import { now } from './clock'
import { collection } from './store'
import type { Transaction } from './transact'

/** Minutes of a day at one station that are in the books already. */
export interface DayMinutes {
  /** The volunteer's own, confirmed. */
  readonly own: number
  /** The station's, which also has those that came while the volunteer was checked in (D-12). */
  readonly confirmed: number
  readonly pending: number
}

export interface SurveyDayRecord {
  readonly _id: string
  readonly volunteerId: string
  readonly day: LocalDate
  /** How many answers are folded. */
  readonly folded: number
  /** When the last of them came. */
  readonly lastAt: Instant
  /** Grows with everything that a settlement depends on. */
  readonly changes: number
  /** How often minutes were moved. */
  readonly turn: number
  /** When it is settled next; null when nothing has changed since, or while a person looks at it. */
  readonly dueAt: Instant | null
  /** By station, `none` without one. */
  readonly minutes: Readonly<Record<string, DayMinutes>>
  /** How many answers beyond the day's limit wait, by campaign. D-04. */
  readonly waiting: Readonly<Record<string, number>>
  /** What the station manager said of those beyond the limit. */
  readonly beyond: 'waiting' | 'granted' | 'refused'
  /** Who may say it: a station, and the association; empty, or left out, where nothing is beyond the limit. */
  readonly beyondFor?: readonly string[]
  /** How many of those that count are beyond the limit. */
  readonly beyondMany?: number
  /** By station, how far a person's correction of a service record stands off what the answers come to. HRS-10. */
  readonly amended?: Readonly<Record<string, number>>
  /** By station, what waits in the service record of the day; none without a record. */
  readonly recorded?: Readonly<Record<string, number>>
  /** The last word about them, and who said it; `changed` once it was another one before. */
  readonly beyondWord?: BeyondWord
}

export interface BeyondWord {
  readonly by: string
  readonly at: Instant
  readonly reason: string
  readonly changed: boolean
}
/** The minutes of a station that are the volunteer's, with what a person has corrected; never below none. */
export function ownMinutes(
  { amended = {} }: Pick<SurveyDayRecord, 'amended'>,
  station: string,
  minutes: SurveyDayRecord['minutes'],
): number {
  return Math.max(0, (minutes[station]?.own ?? 0) + (amended[station] ?? 0))
}
export const SURVEY_DAYS = collection<SurveyDayRecord>('survey_days')

/** The id of a volunteer's day. */
export function surveyDayId(volunteerId: string, day: LocalDate): string {
  return `${volunteerId}.${day}`
}

/** Has these days of a volunteer settled again with the rest of a transaction, since it knows something new of them. */
export async function settleDaysAgain(
  transaction: Transaction,
  volunteerId: string,
  days: readonly LocalDate[],
): Promise<void> {
  for (const day of days) {
    const known = await transaction.get(SURVEY_DAYS, surveyDayId(volunteerId, day))
    if (!known) continue
    const again = { changes: known.changes + 1, dueAt: now() }
    await transaction.update(SURVEY_DAYS, known._id, again)
  }
}
