import type { stationContract } from '@shared/station/contract'
import { isSound } from '@shared/station/calendar-rules'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { HOLIDAY_YEARS } from '../kit/calendar'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'

type Action = (typeof stationContract.actions)['saveHolidayYear']

/** Adds a year of the holiday table, or mends one. Sent again it is the same year. D-28. Errors: STATION.CALENDAR. */
export async function saveHolidayYear(
  kept: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  if (!isSound(kept)) throw new CodedError(stationErrors.CALENDAR)
  const { year: _id, holidays, makeUpWorkdays } = kept
  const saved = { holidays, makeUpWorkdays, savedAt: context.at, savedBy: context.account._id }
  await transact(async (transaction) => {
    const known = await transaction.get(HOLIDAY_YEARS, _id)
    await together([
      known
        ? transaction.update(HOLIDAY_YEARS, _id, saved)
        : transaction.insert(HOLIDAY_YEARS, { _id, ...saved }),
      audit(transaction, auditRow(context, 'station.saveHolidayYear', _id)),
    ])
  })
  return { ...kept, savedAt: context.at }
}
