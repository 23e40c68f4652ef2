import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { dutyPeople, keptSite } from './site-views'

type Action = (typeof stationContract.actions)['getKeptStation']

/** A station as its keepers see it: posts, duty list, history. Three waves. ROL-16. Errors: STATION.NOT_FOUND. */
export async function getKeptStation(
  { stationId }: ParsedOf<Action>,
  { authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const station = await get(STATIONS, stationId)
  authorize(stationId, station?.areaId)
  if (!station) throw new CodedError(stationErrors.NOT_FOUND)
  return { station: keptSite(station, await dutyPeople(station)) }
}
