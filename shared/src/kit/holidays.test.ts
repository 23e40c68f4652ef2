import { HOLIDAYS } from './holidays'
import { addDays, weekdayOf } from './time'
import { isWorkingDay } from './working-days'

/** Statutory days off in a year since 2025: 13, whether they fall on a weekend or not. */
const STATUTORY_DAYS_OFF = 13

function daysOf(year: string): string[] {
  const days: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) days.push(day)
  return days
}

const isWeekend = (day: string) => weekdayOf(day) === 0 || weekdayOf(day) === 6

describe.each(Object.entries(HOLIDAYS))('D-28: the table of %s', (year, table) => {
  test('names days of its own year, each once', () => {
    const named = [...table.holidays, ...table.makeUpWorkdays]
    expect(named.every((day) => day.startsWith(year))).toBe(true)
    expect(new Set(named).size).toBe(named.length)
  })

  test('makes up on weekends only', () => {
    expect(table.makeUpWorkdays.filter((day) => !isWeekend(day))).toEqual([])
  })

  test('gives as many days off as the law', () => {
    const days = daysOf(year)
    const working = days.filter((day) => isWorkingDay(day, HOLIDAYS).working)
    const weekdays = days.filter((day) => !isWeekend(day))
    expect(weekdays.length - working.length).toBe(STATUTORY_DAYS_OFF)
  })
})
