/** How much of an activity counts. D-09, D-10, D-12. */
import type { Instant } from '../kit/time'
import { MINUTE } from '../kit/time'

/** Minutes count when at least so much of the planned time was attended, in percent. D-10. */
export const ATTENDANCE_PERCENT = 60

/** A span of time; minutes are whole, rounded down. */
export interface Interval {
  readonly from: Instant
  readonly to: Instant
}

/** The planned length in minutes. */
export function plannedMinutes({ from, to }: Interval): number {
  return Math.floor((to - from) / MINUTE)
}

/** How many minutes must be attended, rounded up: 54 of 90. */
export function minutesToAttend(planned: Interval, percent = ATTENDANCE_PERCENT): number {
  return Math.ceil((plannedMinutes(planned) * percent) / 100)
}

/**
 * The interval that counts of what was attended: what lies within the plan, if it is enough. Who did not check out is
 * counted to the planned end, to be verified. Null when it is not enough.
 */
export function countedInterval(
  planned: Interval,
  attended: { readonly in: Instant; readonly out: Instant | null },
  percent = ATTENDANCE_PERCENT,
): { readonly interval: Interval; readonly needsVerification: boolean } | null {
  const from = Math.max(planned.from, attended.in)
  const to = Math.min(planned.to, attended.out ?? planned.to)
  if (to <= from) return null
  const interval = { from, to }
  if (plannedMinutes(interval) < minutesToAttend(planned, percent)) return null
  return { interval, needsVerification: attended.out === null }
}

/** Intervals without overlap, in order: one clock time counts once. D-12. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.from - b.from)
  const union: { from: Instant; to: Instant }[] = []
  for (const { from, to } of sorted) {
    const last = union.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else union.push({ from, to })
  }
  return union
}

/** Whether two spans share any time. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to
}
