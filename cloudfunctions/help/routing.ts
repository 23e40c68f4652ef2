import { find, get } from '../kit/store'
import { STATIONS, type StationRecord } from '../kit/stations'

/**
 * The station that takes a report: the one of the code or page used or chosen, else the area's duty station,
 * else any that is open. Undefined only when none is open at all. D-16.
 */
export async function findStation(
  stationId: string | undefined,
): Promise<StationRecord | undefined> {
  const [named, [fallback]] = await Promise.all([
    stationId === undefined ? undefined : get(STATIONS, stationId),
    find(STATIONS, { open: true }, { order: [['duty', 'desc']], limit: 1 }),
  ])
  return named?.open ? named : fallback
}
