import type { StationRecord } from '../../cloudfunctions/kit/stations'

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
