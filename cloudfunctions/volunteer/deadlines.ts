import type { Instant } from '@shared/kit/time'
import {
  CALENDAR_YEAR_MISSING,
  workingDaysAfter,
  type Deadline,
  type HolidayTable,
} from '@shared/kit/working-days'
import { logAlarm } from '../kit/log'

/** When something asked now is answered at the latest, after so many working days; a missing year alarms. D-15, D-28. */
export function dueAfter(at: Instant, workingDays: number, table: HolidayTable): Deadline {
  const due = workingDaysAfter(at, workingDays, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'volunteer', at: due.at })
  return due
}
