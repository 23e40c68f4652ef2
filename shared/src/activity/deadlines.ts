/** Every deadline of an activity, by the day it ends. Section E of the numbers; AMB-27, AMB-28, AMB-29, D-13, D-14. */
import { addDays, DAY, HOUR, instantOf, localDate, type Instant } from '../kit/time'
import { workingDaysAfter, type Deadline, type HolidayTable } from '../kit/working-days'

/** Content is reviewed, and a sign-up answered, within two working days. N-088, AMB-28, D-15. */
export const REVIEW_DAYS = 2
/** Results, photos and hours: five working days. N-092. */
export const RESULTS_DAYS = 5
/** The record stands in the platform, and the archive is handed over, seven days after the end. N-094, N-083. */
export const RECORD_DAYS = 7
/** The legal end for service and evaluation: ten working days. R-08. */
export const LEGAL_DAYS = 10
/** The reminder goes so long before the start. N-090. */
export const REMINDER_MS = 24 * HOUR
/** With less than this left, the reminder is part of the answer to the sign-up. AMB-29. */
export const TOO_LATE_TO_REMIND_MS = 2 * HOUR
/** An offered place stands so long, and never later than a day before the start. D-13. */
export const OFFER_MS = 2 * HOUR
export const OFFER_ENDS_BEFORE_MS = DAY

/** By when an activity that ended then is closed. `closingDue` is what screens count down to. D-14. */
export interface ClosingDeadlines {
  readonly resultsDue: Instant
  readonly recordDue: Instant
  readonly archiveDue: Instant
  readonly closingDue: Instant
  readonly legalEnd: Instant
  readonly provisional: boolean
}

export function closingDeadlines(endedAt: Instant, table: HolidayTable): ClosingDeadlines {
  const results = workingDaysAfter(endedAt, RESULTS_DAYS, table)
  const legal = workingDaysAfter(endedAt, LEGAL_DAYS, table)
  const week = instantOf(addDays(localDate(endedAt), RECORD_DAYS + 1))
  return {
    resultsDue: results.at,
    recordDue: week,
    archiveDue: week,
    closingDue: Math.min(results.at, week),
    legalEnd: legal.at,
    provisional: results.provisional || legal.provisional,
  }
}

export function reviewDue(submittedAt: Instant, table: HolidayTable): Deadline {
  return workingDaysAfter(submittedAt, REVIEW_DAYS, table)
}

/** When the reminder goes: a day before, or at once when that is over; null when it is too late for one of its own. */
export function reminderAt(startsAt: Instant, confirmedAt: Instant): Instant | null {
  if (startsAt - confirmedAt < TOO_LATE_TO_REMIND_MS) return null
  return Math.max(startsAt - REMINDER_MS, confirmedAt)
}

/** Until when a place that came free now is held for the next in line; null when it is too near the start to offer. */
export function offerUntil(at: Instant, startsAt: Instant): Instant | null {
  const until = Math.min(at + OFFER_MS, startsAt - OFFER_ENDS_BEFORE_MS)
  return until > at ? until : null
}
