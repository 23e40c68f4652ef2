/** Deadlines by the holiday table as it holds now; a missing year alarms. D-15, D-28. */
import { answerDue, reviewDue } from '@shared/activity/deadlines'
import type { Instant } from '@shared/kit/time'
import { CALENDAR_YEAR_MISSING, type Deadline, type HolidayTable } from '@shared/kit/working-days'
import { logAlarm } from '../kit/log'
import type { SignUpRecord } from './records'

/** When a plan that is handed in now is answered at the latest. */
export function reviewDueFrom(at: Instant, table: HolidayTable): Deadline {
  return alarmed(reviewDue(at, table))
}

/** A sign-up that waits for the organiser's choice, with the day of the answer. AMB-28. */
export function askedFor(signUp: SignUpRecord, table: HolidayTable): SignUpRecord {
  const due = alarmed(answerDue(signUp.askedAt, signUp.from, table))
  const { at: dueAt, provisional: dueProvisional } = due
  return { ...signUp, state: 'asked', settleAt: null, dueAt, dueProvisional }
}

/** The deadline; one for which weekends alone were counted alarms the operator. D-28. */
export function alarmed(due: Deadline): Deadline {
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'activity', at: due.at })
  return due
}
