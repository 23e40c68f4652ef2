import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { AREAS, type StationRecord } from '../kit/stations'
import { get } from '../kit/store'
import { changeSite } from './change-site'

type Action = (typeof stationContract.actions)['editStation']

/**
 * Changes what people read of a station, and its staffed hours (D-16).
 * Errors: STATION.HOURS, NO_AREA, STATE, NOT_FOUND.
 */
export async function editStation(
  { stationId, place, areaId, ...fields }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  // Which area a station counts for is the association's to say.
  if (areaId !== undefined) context.authorize()
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const said = { ...(Object.fromEntries(given) as typeof fields), ...place }
  return changeSite(context, { stationId, action: 'editStation' }, async (station) => {
    const { staffedFromMinute, staffedToMinute } = { ...station, ...said }
    if (staffedFromMinute >= staffedToMinute) throw new CodedError(stationErrors.HOURS)
    const change = { ...said, ...(areaId === undefined ? {} : await joinArea(station, areaId)) }
    return Object.keys(change).length === 0 ? null : { change }
  })
}

/** What a station from before areas were kept becomes in its area; who has one stays in it. */
async function joinArea(
  station: StationRecord,
  areaId: string,
): Promise<Partial<Omit<StationRecord, '_id'>>> {
  if (station.areaId === areaId) return {}
  if (station.areaId) throw new CodedError(stationErrors.STATE)
  const area = await get(AREAS, areaId)
  if (!area) throw new CodedError(stationErrors.NO_AREA)
  return { areaId, areaName: area.name, duty: station.duty && !area.dutyStationId }
}
