/** How much of an activity must be attended, and which clock times meet. D-10, D-12. */
import { MINUTE, type Instant } from '../kit/time'

/** A span of time. */
export interface Interval {
  readonly from: Instant
  readonly to: Instant
}

/** The planned length in whole minutes. */
export function plannedMinutes({ from, to }: Interval): number {
  return Math.floor((to - from) / MINUTE)
}

/** How many minutes must be attended for any to count, rounded up: 54 of 90 at 60 percent. D-10. */
export function minutesToAttend(planned: Interval, percent: number): number {
  return Math.ceil((plannedMinutes(planned) * percent) / 100)
}

/** Whether two spans share any time. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to
}
