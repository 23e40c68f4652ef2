import type { PlaceCounts } from '@shared/station/model'
import type { AreaRecord, StationRecord, TeamRecord } from '../../cloudfunctions/kit/stations'

/** A station that is open, with the usual hours, under this key. */
export function makeStation(key: string, different: Partial<StationRecord> = {}): StationRecord {
  return {
    _id: `stn_${key}`,
    name: `${key} 服务站`,
    areaName: '槐安门街道',
    address: `${key} 路 1 号`,
    phone: '010-5555 0100',
    staffedFromMinute: 9 * 60,
    staffedToMinute: 17 * 60 + 30,
    open: true,
    duty: false,
    ...different,
  }
}

/** How many places of each kind the example area has. STA-24, 003 BJ0. */
export const EXAMPLE_PLACES: PlaceCounts = {
  community: 18,
  enterprise: 11,
  school: 7,
  supermarket: 7,
  hospital: 5,
  park: 3,
  village: 2,
  villageCollective: 1,
  plaza: 1,
}

/** The example area under this key, with its 85,000 residents. STA-24. */
export function makeArea(key: string, different: Partial<AreaRecord> = {}): AreaRecord {
  return {
    _id: `are_${key}`,
    name: '槐安门街道',
    population: 85_000,
    places: EXAMPLE_PLACES,
    ...different,
  }
}

/** A team that serves at a station, under this key. */
export function makeTeam(
  key: string,
  station: StationRecord,
  different: Partial<TeamRecord> = {},
): TeamRecord {
  return {
    _id: `tem_${key}`,
    name: '槐安里社区志愿服务队',
    stationId: station._id,
    areaId: station.areaId ?? null,
    parentId: null,
    direction: '入户讲防骗',
    state: 'active',
    proposedBy: 'acc_nobody',
    reason: '',
    at: Date.now(),
    ...different,
  }
}
