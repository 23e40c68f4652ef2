/** What the first page asks of activities: alone, so that the main package loads no more of them. */
import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** Open to everyone. */
export const open = {
  allow: 'anyone',
  limits: [{ per: 'caller', max: 120, windowSeconds: 60 }],
} as const

export const ComingActivity = z.object({
  id: idOf('activity'),
  title: z.string(),
  place: z.string(),
  from: z.int(),
  to: z.int(),
  /** Free seats of residents; of volunteers where only these are looked for. */
  left: z.int(),
  forVolunteers: z.boolean(),
})
export type ComingActivity = z.infer<typeof ComingActivity>

export const comingActions = {
  /** The next activities of a station, or of all; soonest first, trainings apart. Boards 01 and 44. */
  listComing: {
    access: open,
    input: z.object({
      stationId: idOf('station').optional(),
      /** Those of all stations where this one has none. */
      elseAll: z.boolean().default(false),
    }),
    output: z.object({ activities: z.array(ComingActivity).max(2) }),
  },
} as const

export const comingContract = defineContract('activity', comingActions)
