import type { LocalDate } from '../kit/time'
import { isWorkingDay, type HolidayTable } from '../kit/working-days'
import { addDays } from '../kit/time'
import type { ClaimKind } from './claim-model'

/** A claim is answered within so many working days. R-10, D-15. */
export const CLAIM_WORKING_DAYS = 5

/** What is wrong, in the words of its person. Board 63. */
export const CLAIM_WORDS: Readonly<Record<ClaimKind, string>> = {
  minutes: '时长不对',
  facts: '日期或地点不对',
  notMine: '不是我的',
  missing: '少了一条',
  station: '站里查出来的',
}

/** How many working days lie behind one date until another; none on the same day. */
export function workingDaysBetween(from: LocalDate, until: LocalDate, table: HolidayTable): number {
  let days = 0
  for (let date = addDays(from, 1); date <= until; date = addDays(date, 1)) {
    if (isWorkingDay(date, table).working) days += 1
  }
  return days
}
