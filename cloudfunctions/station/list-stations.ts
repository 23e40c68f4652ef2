import type { stationContract } from '@shared/station/contract'
import type { OutputOf } from '@shared/kit/contract'
import { find } from '../kit/store'
import { STATIONS } from '../kit/stations'
import { publicSite } from './site-views'

type Output = OutputOf<(typeof stationContract.actions)['listStations']>

/** As many as an association of one street or district has; the contract's own limit. */
const MOST_STATIONS = 200

/** The open and the paused stations, by name. One wave. STA-01. */
export async function listStations(): Promise<Output> {
  const byName = { order: [['name', 'asc']], limit: MOST_STATIONS } as const
  const [open, paused] = await Promise.all([
    find(STATIONS, { open: true }, byName),
    find(STATIONS, { open: false, state: 'paused' }, byName),
  ])
  const stations = [...open, ...paused].sort((left, right) => (left.name < right.name ? -1 : 1))
  return { stations: stations.slice(0, MOST_STATIONS).map(publicSite) }
}
