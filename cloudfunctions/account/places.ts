import type { Grant } from '@shared/account/model'
import { isInForce, scopeOf } from '@shared/account/rules'
import type { Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import { readSettings } from '../kit/settings'
import { AREAS, STATIONS, TEAMS } from '../kit/stations'
import { get } from '../kit/store'

/** Where a role holds: its name, and the ids of the place itself and of what it lies in. */
export interface Place extends Pick<Grant, 'scope' | 'scopeId' | 'scopeName'> {
  readonly places: readonly string[]
  /** Whether roles may be given there; a closed place only loses them. */
  readonly open: boolean
}

/** The place of this id; undefined when there is none. */
export async function findPlace(scopeId: string): Promise<Place | undefined> {
  const scope = scopeOf(scopeId)
  if (scope === 'association') {
    return { scope, scopeId, scopeName: readSettings().associationName, places: [], open: true }
  }
  const found = await look(scope, scopeId)
  if (!found) return undefined
  const places = [scopeId, ...found.within].filter((id) => id !== null)
  return { scope, scopeId, scopeName: found.name, places, open: found.open }
}

interface Found {
  readonly name: string
  readonly within: readonly (string | null)[]
  readonly open: boolean
}

async function look(scope: 'team' | 'station' | 'area', id: string): Promise<Found | undefined> {
  if (scope === 'team') {
    const team = await get(TEAMS, id)
    if (!team) return undefined
    const { name, stationId, areaId, state } = team
    return { name, within: [stationId, areaId], open: state === 'active' }
  }
  if (scope === 'station') {
    const station = await get(STATIONS, id)
    if (!station) return undefined
    const { name, areaId = null, state } = station
    return { name, within: [areaId], open: state !== 'closed' }
  }
  const area = await get(AREAS, id)
  return area && { name: area.name, within: [], open: true }
}

/** The caller's grants that hold now. */
export function grantsInForce({ grants }: AccountRecord, at: Instant): Grant[] {
  return grants.filter((grant) => isInForce(grant, at))
}
