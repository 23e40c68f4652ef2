import { DAY, type Instant } from '../kit/time'
import type { Campaign } from './model'

/** Questionnaire minutes of one volunteer that are confirmed by themselves in a day; the rest wait. D-04. */
export const DAILY_CONFIRMED_MAX = 60
/** What one question takes at least to be read. D-06. */
export const EXPECTED_MS_PER_QUESTION = 2_000
/** How long after the close an answer opened inside the window still arrives. D-03. */
export const LATE_GRACE_MS = DAY
/** Below this many answers no satisfaction is shown. D-22. */
export const SATISFACTION_MIN_ANSWERS = 30

/**
 * Whether an answer is in time: it arrives inside the window, or it was opened inside and arrives within 24 h
 * after the close (`late`, shown separately). All three in epoch milliseconds of the server. D-03.
 */
export function isInTime(
  { opensAt, closesAt }: Pick<Campaign, 'opensAt' | 'closesAt'>,
  openedAt: Instant,
  arrivedAt: Instant,
): 'inTime' | 'late' | 'early' | 'closed' {
  if (arrivedAt < opensAt) return 'early'
  if (arrivedAt < closesAt) return 'inTime'
  const openedInside = openedAt >= opensAt && openedAt < closesAt
  return openedInside && arrivedAt <= closesAt + LATE_GRACE_MS ? 'late' : 'closed'
}

/** Milliseconds that reading `shown` questions takes at least; quicker is flagged, never rejected. D-06. */
export function expectedMinimumMs(shown: number): number {
  return shown * EXPECTED_MS_PER_QUESTION
}

/** How many answers chose each grade, from 1 to 5. */
export type GradeCounts = readonly [number, number, number, number, number]

/** The share of the top two of five grades in basis points of 10,000, rounded; null below 30 answers. D-22. */
export function satisfactionBasisPoints(grades: GradeCounts): number | null {
  const answers = grades.reduce((sum, count) => sum + count, 0)
  if (answers < SATISFACTION_MIN_ANSWERS) return null
  return Math.round(((grades[3] + grades[4]) * 10_000) / answers)
}
