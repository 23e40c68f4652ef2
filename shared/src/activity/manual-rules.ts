/** 补录: hours entered by hand because nobody could check in. ACT-24, D-10, D-11, D-12. */
import { DAY, localDate, MINUTE, type Instant } from '../kit/time'
import { minutesToAttend, plannedMinutes, type Interval } from './attendance-rules'
import { uncovered } from './check-rules'
import { attendedOn, DAY_MINUTES, type Attended } from './hours-rules'

/** So long behind its end hours of a slot can still be entered; our own limit. In ms. */
export const MANUAL_WITHIN_MS = 30 * DAY
/** Pictures that one entry has at most; it has one at least. */
export const MANUAL_PHOTOS_MAX = 4

/** Beyond so many percent of a station's activity minutes in a year the association looks; our own limit. */
export const MANUAL_PERCENT_MOST = 10
/** Below so many minutes by hand in a year a share says nothing: ten hours. */
export const MANUAL_MINUTES_FROM = 600
/** Whoever had so many entries in a year is named beside the share. */
export const MANUAL_OFTEN = 5

/** How many minutes an entry may have. */
export interface ManualRange {
  /** What the threshold of the activity asks for: less counts nowhere. D-10. */
  readonly least: number
  /** The plan, less what counts elsewhere at that time; below `least` there is nothing to enter. D-12. */
  readonly most: number
}

/** As many minutes as an entry has at least. D-10. */
export function leastMinutes(slot: Interval, percent: number): number {
  return Math.max(1, minutesToAttend(slot, percent))
}

/** The minutes that may be entered for a slot, beside everything else that somebody attended. */
export function manualRange(
  slot: Interval,
  percent: number,
  attended: readonly Attended[],
): ManualRange {
  const free = freeParts(slot, attended).reduce((sum, part) => sum + part.to - part.from, 0)
  const ofDay = DAY_MINUTES - attendedOn(localDate(slot.from), attended)
  const most = Math.min(plannedMinutes(slot), Math.floor(free / MINUTE), ofDay)
  return { least: leastMinutes(slot, percent), most: Math.max(0, most) }
}

/** The first so many minutes of a slot that count nowhere else: from then on they count here. D-12. */
export function manualParts(
  slot: Interval,
  minutes: number,
  attended: readonly Attended[],
): Interval[] {
  const parts: Interval[] = []
  let left = minutes * MINUTE
  for (const { from, to } of freeParts(slot, attended)) {
    if (left > 0) parts.push({ from, to: Math.min(to, from + left) })
    left -= to - from
  }
  return parts
}

function freeParts(slot: Interval, attended: readonly Attended[]): Interval[] {
  const taken = attended.flatMap(({ parts }) => parts)
  return uncovered(slot, taken)
}

/** Whether hours of a slot can still be entered. */
export function isManualOpen({ to }: Interval, at: Instant): boolean {
  return to <= at && at <= to + MANUAL_WITHIN_MS
}

/** Minutes by hand among all activity minutes of a station in a year, in tenths of a percent, rounded down. */
export function manualShare(manual: number, all: number): number {
  return all > 0 ? Math.floor((manual * 1000) / all) : 0
}

/** Whether the association should look at a station: above the share, with more than a forgotten evening behind it. */
export function isManualOutlier(manual: number, all: number): boolean {
  return manual >= MANUAL_MINUTES_FROM && manual * 100 > all * MANUAL_PERCENT_MOST
}
