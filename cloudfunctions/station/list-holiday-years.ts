import type { stationContract } from '@shared/station/contract'
import { HOLIDAYS } from '@shared/kit/holidays'
import type { OutputOf } from '@shared/kit/contract'
import { savedYears } from '../kit/calendar'

type Action = (typeof stationContract.actions)['listHolidayYears']

/** The years of the holiday table, newest first; what was saved stands before what came with the release. D-28. */
export async function listHolidayYears(): Promise<OutputOf<Action>> {
  const saved = (await savedYears()).map(({ _id: year, holidays, makeUpWorkdays, savedAt }) => ({
    ...{ year, holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays], savedAt },
  }))
  const shipped = Object.entries(HOLIDAYS)
    .filter(([year]) => !saved.some((one) => one.year === year))
    .map(([year, { holidays, makeUpWorkdays }]) => ({
      ...{ year, holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays], savedAt: null },
    }))
  return { years: [...saved, ...shipped].sort((a, b) => (a.year < b.year ? 1 : -1)) }
}
