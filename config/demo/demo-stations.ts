import { DEFAULT_STAFFED_HOURS } from '@shared/kit/working-days'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import { AREA_NAME, DEMO_STATIONS, DUTY_STATION, stationId } from './street'

/** The 18 stations, with the staffed hours of D-16. Their numbers lie in a range nobody is given. */
export function demoStations(): StationRecord[] {
  return DEMO_STATIONS.map(({ key, name, address }, index) => ({
    _id: stationId(key),
    name,
    areaName: AREA_NAME,
    address,
    phone: `010-5550 ${String(1200 + index * 7).padStart(4, '0')}`,
    staffedFromMinute: DEFAULT_STAFFED_HOURS.fromMinute,
    staffedToMinute: DEFAULT_STAFFED_HOURS.toMinute,
    open: true,
    duty: key === DUTY_STATION,
  }))
}
