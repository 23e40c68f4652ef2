/** The stars of volunteers, by the hours of their service. Never to be mixed up with an organisation's level (D-18). */

import { addMonths } from '../kit/months'
import { addDays, localDate, type Instant, type LocalDate } from '../kit/time'

/** Minutes from which each star is reached: 100, 300, 600, 1000 and 1500 hours. 001 §5.4.6 b, R-23, AMB-21. */
export const STAR_MINUTES = [6_000, 18_000, 36_000, 60_000, 90_000] as const

/** What they are called, by number; none below the first. */
export const STAR_NAMES = ['', '一星', '二星', '三星', '四星', '五星'] as const

/** 0 before the first. */
export type VolunteerStar = 0 | 1 | 2 | 3 | 4 | 5

/** The star of so many confirmed service minutes; a minute less is not enough. BDG-01. */
export function starOf(minutes: number): VolunteerStar {
  return STAR_MINUTES.filter((needed) => minutes >= needed).length as VolunteerStar
}

/** The next star and the minutes that are missing; null with all five. BDG-10. */
export function nextStar(
  minutes: number,
): { readonly star: VolunteerStar; readonly missing: number } | null {
  const star = starOf(minutes)
  const needed = STAR_MINUTES.find((one) => one > minutes)
  return needed === undefined
    ? null
    : { star: (star + 1) as VolunteerStar, missing: needed - minutes }
}

/** A star holds so long until it is looked at anew; the sources print no time (BDG-05, GAP-09). */
export const STAR_VALID_MONTHS = 12

/** The date up to which a star holds that was given, or reviewed, at that moment; it is reviewed on the day after. BDG-05. */
export function validUntil(reviewedAt: Instant): LocalDate {
  return addMonths(localDate(reviewedAt), STAR_VALID_MONTHS)
}

/** Further ahead than so many days nothing is foretold. */
const FORESEEN_DAYS = 730
/** The middle of all months. */
const MONTH_DAYS = 30

/**
 * When the missing minutes are there at the pace of the last whole month, as a date; null where that brought nothing, or
 * it would take more than two years. BDG-10.
 */
export function forecastOf(
  missing: number,
  lastMonthMinutes: number,
  today: LocalDate,
): LocalDate | null {
  if (lastMonthMinutes <= 0) return null
  const days = Math.ceil((missing * MONTH_DAYS) / lastMonthMinutes)
  return days > FORESEEN_DAYS ? null : addDays(today, days)
}
