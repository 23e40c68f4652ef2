import type { stationContract } from '@shared/station/contract'
import type { OutputOf } from '@shared/kit/contract'
import { find } from '../kit/store'
import { STATIONS } from '../kit/stations'

type Output = OutputOf<(typeof stationContract.actions)['listStations']>

/** As many as an association of one street or district has; the contract's own limit. */
const MOST_STATIONS = 200

/** The open stations, by name. STA-01. */
export async function listStations(): Promise<Output> {
  const stations = await find(
    STATIONS,
    { open: true },
    { order: [['name', 'asc']], limit: MOST_STATIONS },
  )
  return { stations: stations.map(({ _id, ...shown }) => ({ id: _id, ...shown })) }
}
