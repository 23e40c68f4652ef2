import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { Station } from './model'

export const stationContract = defineContract('station', {
  /** Every open station of the association, by name; at most 200. */
  listStations: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 120, windowSeconds: 60 }] },
    input: z.object({}),
    output: z.object({ stations: z.array(Station).max(200) }),
  },
})
