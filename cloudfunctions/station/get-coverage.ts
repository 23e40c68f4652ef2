import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { coverageOf } from '@shared/station/site-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { AREAS, STATIONS } from '../kit/stations'
import { find, get } from '../kit/store'
import { stateOf } from './site-views'

type Action = (typeof stationContract.actions)['getCoverage']

/** The service's own limit of one look-up. */
const MOST_SITES = 1000

/**
 * How many places of each kind have a site, of how many there are; sites outside the area cover none of them.
 * Two waves. STA-24, PLAN-05. Errors: STATION.NO_AREA.
 */
export async function getCoverage(
  { areaId }: ParsedOf<Action>,
  { authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const [area, sites] = await Promise.all([
    get(AREAS, areaId),
    find(STATIONS, { areaId }, { limit: MOST_SITES }),
  ])
  authorize(areaId, ...sites.map(({ _id }) => _id))
  if (!area) throw new CodedError(stationErrors.NO_AREA)
  const here = sites.filter((site) => stateOf(site) !== 'closed' && site.outside !== true)
  const kinds = coverageOf(
    area.places,
    here.map(({ placeKind }) => placeKind ?? null),
  )
  return { areaName: area.name, population: area.population, stations: here.length, kinds }
}
