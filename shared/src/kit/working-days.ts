import { addDays, instantOf, localDate, minuteOfDay, weekdayOf, MINUTE } from './time'
import type { Instant, LocalDate } from './time'

/** The holidays of one year as the State Council announces them each autumn. */
export interface HolidayYear {
  readonly holidays: readonly LocalDate[]
  /** Weekend days that are worked instead. */
  readonly makeUpWorkdays: readonly LocalDate[]
}
/** Holiday years by 'YYYY'; the association can add a year without a release (D-28). */
export type HolidayTable = Readonly<Record<string, HolidayYear>>

/** A deadline; `provisional` when a year of the table was missing and weekends alone were counted (D-28). */
export interface Deadline {
  readonly at: Instant
  readonly provisional: boolean
}

/** The warning that goes with a provisional deadline, for the operator. */
export const CALENDAR_YEAR_MISSING = 'CALENDAR.YEAR_MISSING'

/** Whether a date is worked, and whether that is only a guess from weekends. Working days: domain 0.3, D-28. */
export function isWorkingDay(
  date: LocalDate,
  table: HolidayTable,
): { readonly working: boolean; readonly provisional: boolean } {
  const year = table[date.slice(0, 4)]
  const weekend = weekdayOf(date) === 0 || weekdayOf(date) === 6
  if (!year) return { working: !weekend, provisional: true }
  if (year.holidays.includes(date)) return { working: false, provisional: false }
  return { working: !weekend || year.makeUpWorkdays.includes(date), provisional: false }
}

/** The end (24:00 in Shanghai) of the `days`-th working day after the day of `from`. Domain 0.3. */
export function workingDaysAfter(from: Instant, days: number, table: HolidayTable): Deadline {
  let date = localDate(from)
  let left = days
  let provisional = false
  while (left > 0) {
    date = addDays(date, 1)
    const day = isWorkingDay(date, table)
    provisional ||= day.provisional
    if (day.working) left -= 1
  }
  return { at: instantOf(addDays(date, 1)), provisional }
}

/** When a station has people: minutes after midnight on working days. D-16: 09:00–17:30 by default. */
export interface StaffedHours {
  readonly fromMinute: number
  readonly toMinute: number
}
export const DEFAULT_STAFFED_HOURS: StaffedHours = { fromMinute: 9 * 60, toMinute: 17 * 60 + 30 }

/** Whether people are at the station at this moment. */
export function isStaffed(at: Instant, hours: StaffedHours, table: HolidayTable): boolean {
  const minute = minuteOfDay(at)
  return (
    isWorkingDay(localDate(at), table).working &&
    minute >= hours.fromMinute &&
    minute < hours.toMinute
  )
}

/**
 * The moment after `minutes` of staffed time have run since `from`; time outside staffed hours stands still.
 * With 0 minutes and nobody there, it is the moment people return. D-16.
 * Hours that never open are a RangeError: no time would ever run.
 */
export function afterStaffedMinutes(
  from: Instant,
  minutes: number,
  hours: StaffedHours,
  table: HolidayTable,
): Deadline {
  if (hours.fromMinute >= hours.toMinute) throw new RangeError('staffed hours never open')
  let date = localDate(from)
  let start = Math.max(from, instantOf(date, hours.fromMinute))
  let left = minutes * MINUTE
  let provisional = false
  for (;;) {
    const day = isWorkingDay(date, table)
    provisional ||= day.provisional
    const end = instantOf(date, hours.toMinute)
    if (day.working && start < end) {
      if (left < end - start || (left === end - start && left > 0)) {
        return { at: start + left, provisional }
      }
      left -= end - start
    }
    date = addDays(date, 1)
    start = instantOf(date, hours.fromMinute)
  }
}
