import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { changeSite } from './change-site'

type Action = (typeof stationContract.actions)['editStation']

/** Changes what people read of a station, and its staffed hours (D-16). Errors: STATION.HOURS, NOT_FOUND. */
export async function editStation(
  { stationId, place, ...fields }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const change = { ...(Object.fromEntries(given) as typeof fields), ...place }
  return changeSite(context, { stationId, action: 'editStation' }, (station) => {
    const { staffedFromMinute, staffedToMinute } = { ...station, ...change }
    if (staffedFromMinute >= staffedToMinute) throw new CodedError(stationErrors.HOURS)
    return Object.keys(change).length === 0 ? null : { change }
  })
}
