/** The deadlines of an activity before it begins. Section E of the numbers; AMB-28, AMB-29, D-13. */
import { DAY, HOUR, type Instant } from '../kit/time'
import { workingDaysAfter, type Deadline, type HolidayTable } from '../kit/working-days'

/** Content is reviewed, and a sign-up answered, within two working days. N-088, AMB-28, D-15. */
export const REVIEW_DAYS = 2
/** The reminder goes so long before the start. N-090. */
export const REMINDER_MS = 24 * HOUR
/** With less than this left, the reminder is part of the answer to the sign-up. AMB-29. */
export const TOO_LATE_TO_REMIND_MS = 2 * HOUR
/** An offered place stands so long, and never later than a day before the start. D-13. */
export const OFFER_MS = 2 * HOUR
export const OFFER_ENDS_BEFORE_MS = DAY

/** When the content of a plan is answered at the latest. */
export function reviewDue(submittedAt: Instant, table: HolidayTable): Deadline {
  return workingDaysAfter(submittedAt, REVIEW_DAYS, table)
}

/** When who asked for a place hears whether they are taken: in two working days, and not after it begins. AMB-28, D-15. */
export function answerDue(askedAt: Instant, startsAt: Instant, table: HolidayTable): Deadline {
  const { at, provisional } = workingDaysAfter(askedAt, REVIEW_DAYS, table)
  return { at: Math.min(at, startsAt), provisional }
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
