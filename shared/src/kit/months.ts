/** Reckoning in months, whose lengths differ: apart from `time`, so that the main package carries no calendar. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { LocalDate } from './time'

dayjs.extend(utc)

/** The same day so many months later; the last one of that month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD')
}
