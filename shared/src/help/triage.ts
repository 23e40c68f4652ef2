/** The questions that decide how fast somebody must be helped. All may be skipped: a frightened person leaves fields empty. */
import * as z from '../kit/zod'

/** How long ago money left; an emergency stop-payment depends on it. */
export const PAID_AGO = ['halfHour', 'today', 'threeDays', 'longer'] as const
/** What the other side has been told or shown. */
export const LEAKED = ['bankCard', 'code', 'password', 'idNumber', 'face', 'screen'] as const
/** For whom somebody asks. Feature 27. */
export const BEHALVES = ['self', 'family', 'neighbour'] as const

export const Behalf = z.enum(BEHALVES)
export type Behalf = z.infer<typeof Behalf>

/** What was answered besides whether money has moved. */
export const Triage = z.object({
  /** Said 说不清 to whether money has moved. */
  unsurePaid: z.boolean().default(false),
  paidAgo: z.enum(PAID_AGO).optional(),
  leaked: z.array(z.enum(LEAKED)).max(LEAKED.length).default([]),
  /** Whether the other side is still talking to them. */
  inContact: z.boolean().optional(),
})
export type Triage = z.infer<typeof Triage>
