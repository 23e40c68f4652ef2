import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'

export const starActions = {
  /** One's own star: what counts, how far it is to the next. BDG-01, BDG-10. */
  getOwnStar: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({
      minutes: z.int(),
      star: z.int().min(0).max(5),
      next: z.object({ star: z.int(), missing: z.int().min(1) }).nullable(),
    }),
  },
} as const

export const starContract = defineContract('badge', starActions)
