import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Station } from './site-model'

/** Open to everyone. */
export const open = {
  allow: 'anyone',
  limits: [{ per: 'caller', max: 120, windowSeconds: 60 }],
} as const
const stationId = idOf('station')

/** The actions of `stationContract` that a guest's first page calls: alone, so that it loads no more of them. */
export const directoryContract = defineContract('station', {
  /** Every station of the association that is not closed, by name; at most 200. Board 45. */
  listStations: {
    access: open,
    input: z.object({}),
    output: z.object({ stations: z.array(Station).max(200) }),
  },
  /** A station's public page: hours, how to get there, its sub-stations and teams. Errors: STATION.NOT_FOUND. Board 44, STA-13. */
  getStation: {
    access: open,
    input: z.object({ stationId }),
    output: z.object({
      station: Station,
      hostName: z.string(),
      about: z.string(),
      subStations: z.array(z.object({ id: stationId, name: z.string() })).max(100),
      teams: z.array(z.object({ id: idOf('team'), name: z.string() })).max(100),
    }),
  },
})
