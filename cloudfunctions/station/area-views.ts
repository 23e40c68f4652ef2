import type { Area } from '@shared/station/model'
import type { AccountRecord } from '../kit/accounts'
import { STATIONS, type AreaRecord } from '../kit/stations'
import { among, find } from '../kit/store'

/** An area as everyone may see it. */
export function areaOf({ _id, name, population, places }: AreaRecord): Area {
  return { id: _id, name, population, places }
}

/**
 * The stations of an area at which an account has some role: with the area itself the places through which it may see
 * the area's numbers. One wave, or none.
 */
export async function ownStationsIn(
  areaId: string,
  { grants }: Pick<AccountRecord, 'grants'>,
): Promise<string[]> {
  const ids = grants.filter(({ scope }) => scope === 'station').map(({ scopeId }) => scopeId)
  if (ids.length === 0) return []
  const found = await find(STATIONS, { _id: among(ids), areaId }, { limit: ids.length })
  return found.map(({ _id }) => _id)
}
