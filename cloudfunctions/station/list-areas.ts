import type { stationContract } from '@shared/station/contract'
import type { OutputOf } from '@shared/kit/contract'
import { AREAS } from '../kit/stations'
import { atLeast, find } from '../kit/store'
import { areaOf } from './area-views'

type Output = OutputOf<(typeof stationContract.actions)['listAreas']>

const MOST_AREAS = 50

/** The areas of the association, by name. One wave. STA-24. */
export async function listAreas(): Promise<Output> {
  // Every area has a population: the store looks nothing up without a condition.
  const every = { population: atLeast(0) }
  const areas = await find(AREAS, every, { order: [['name', 'asc']], limit: MOST_AREAS })
  return { areas: areas.map(areaOf) }
}
