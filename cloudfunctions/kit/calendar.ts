/** The holiday table as it holds now: the years that came with the release, and those the association has saved since. D-28. */
import { HOLIDAYS } from '@shared/kit/holidays'
import type { LocalDate } from '@shared/kit/time'
import type { HolidayTable } from '@shared/kit/working-days'
import { above, collection, find } from './store'

/** One year as the association saved it; its id is the year, 'YYYY'. */
export interface HolidayYearRecord {
  readonly _id: string
  readonly holidays: readonly LocalDate[]
  readonly makeUpWorkdays: readonly LocalDate[]
  readonly savedAt: number
  readonly savedBy: string
}
export const HOLIDAY_YEARS = collection<HolidayYearRecord>('holiday_years')

/** More years than anybody plans for. */
const MOST_YEARS = 100

/** The years the association has saved. One read. */
export function savedYears(): Promise<HolidayYearRecord[]> {
  return find(HOLIDAY_YEARS, { _id: above('0') }, { limit: MOST_YEARS })
}

/** The table; what was saved stands before what came with the release. One read: send it beside the act's others. */
export async function holidayTable(): Promise<HolidayTable> {
  const saved = await savedYears()
  const years = saved.map(({ _id, holidays, makeUpWorkdays }) => [
    _id,
    { holidays, makeUpWorkdays },
  ])
  return { ...HOLIDAYS, ...Object.fromEntries(years) } as HolidayTable
}
