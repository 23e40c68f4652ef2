import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { RecognisedStar } from './recognition-model'

export const starActions = {
  /** One's own star: what counts, how far it is to the next. BDG-01, BDG-10. */
  getOwnStar: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({
      /** Confirmed service minutes, and what of them answers brought. */
      minutes: z.int(),
      surveyMinutes: z.int(),
      /** What is not in them: minutes that wait (D-03), and study (HRS-11). */
      pendingMinutes: z.int(),
      trainingMinutes: z.int(),
      star: z.int().min(0).max(5),
      next: z.object({ star: z.int(), missing: z.int().min(1) }).nullable(),
      /** The day of the next star at the pace of the last month; null when that says nothing. */
      forecast: z.string().nullable(),
      /** Since when and until when it holds; null without a star, and until it was written down. BDG-05. */
      held: z.object({ since: z.int(), until: z.string() }).nullable(),
      /** The highest star of another scheme that is recognised, if one is; no hour comes with it. BDG-06, AMB-69. */
      recognised: RecognisedStar.nullable(),
      /** The one that counts where a star is asked: the higher of the two. */
      counted: z.int().min(0).max(5),
    }),
  },
} as const

export const starContract = defineContract('badge', starActions)
