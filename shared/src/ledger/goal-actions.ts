import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { before } from './page'

/** How many volunteers serve at a station, and how many of them have not served twenty hours this year yet. */
const sums = {
  stationId: idOf('station'),
  stationName: z.string(),
  volunteers: z.int().min(0),
  behind: z.int().min(0),
}

/** Somebody below twenty hours, by the minutes of sealed entries. The name is covered. */
const BehindRow = z.object({
  id: idOf('volunteer'),
  volunteerNo: z.string(),
  maskedName: z.string(),
  /** Confirmed service minutes of this year. */
  minutes: z.int(),
  /** Since when they serve, which orders the list. */
  at: z.int(),
})
export type BehindRow = z.infer<typeof BehindRow>

/** Who has not served twenty hours this year yet. HRS-08. */
export const goalActions = {
  /** Of those who serve at a station now, newest first, 50 a page. */
  listBehind: {
    access: { allow: ['stationManager', 'associationStaff'], within: 'station' },
    input: z.object({ stationId: idOf('station'), before }),
    output: z.object({
      ...sums,
      year: z.int(),
      people: z.array(BehindRow).max(50),
      more: z.boolean(),
    }),
  },
  /** How many there are at every open station, 20 a page. */
  listBehindStations: {
    access: { allow: ['associationStaff'], within: 'association' },
    input: z.object({ after: idOf('station').optional() }),
    output: z.object({
      year: z.int(),
      stations: z.array(z.object(sums)).max(20),
      more: z.boolean(),
    }),
  },
} as const

/** The twenty hours alone, for pages that need no more. */
export const goalContract = defineContract('ledger', goalActions)
