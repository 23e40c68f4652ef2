import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Review, ReviewedAnswer, ReviewKey, ReviewState } from './review-model'

const association = { allow: ['associationStaff'], within: 'association' } as const

/** What a person does about answers that are unlike those of people. Nobody is accused by a machine. Feature 6. */
export const reviewActions = {
  /** Volunteers whose answers wait for a look, the highest score first. */
  listReviews: {
    access: association,
    input: z.object({}),
    output: z.object({ reviews: z.array(Review).max(50) }),
  },
  /** The answers of one of them, newest first, thirty from `from` on. Audited. Errors: SURVEY.NO_REVIEW. */
  readReview: {
    access: association,
    input: ReviewKey.extend({ from: z.int().min(0).max(5000).default(0) }),
    output: z.object({
      review: Review,
      answers: z.array(ReviewedAnswer).max(30),
      more: z.boolean(),
    }),
  },
  /**
   * Decides: all is well (`rejected` empty), or these answers do not count (D-03); their minutes are reversed with the
   * reason. Until then none of the volunteer's is confirmed. Again with the same decision it changes nothing.
   * Errors: SURVEY.NO_REVIEW, SURVEY.OWN_REVIEW, SURVEY.REVIEW_DECIDED.
   */
  decideReview: {
    access: association,
    input: ReviewKey.extend({
      rejected: z.array(idOf('response')).max(500),
      reason: z.string().trim().min(4).max(60),
    }),
    output: z.object({ state: ReviewState }),
  },
} as const
