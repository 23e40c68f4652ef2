import { addDays, weekdayOf, type LocalDate } from '../kit/time'
import type { KeptYear } from './calendar-actions'

/** Whether a year of the holiday table can be true: its own days, each once, free or worked, and worked ones on weekends. D-28. */
export function isSound({ year, holidays, makeUpWorkdays }: KeptYear): boolean {
  const days = [...holidays, ...makeUpWorkdays]
  return (
    new Set(days).size === days.length &&
    days.every((day) => day.startsWith(`${year}-`) && isRealDate(day)) &&
    makeUpWorkdays.every(isWeekend)
  )
}

function isRealDate(date: LocalDate): boolean {
  return !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && addDays(date, 0) === date
}

function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) === 0 || weekdayOf(date) === 6
}
