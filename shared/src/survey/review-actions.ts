import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  BeyondDay,
  Day,
  DecisionWords,
  RejectReason,
  Review,
  ReviewedAnswer,
  ReviewKey,
  ReviewState,
} from './review-model'

const keepers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
/** Of a station; without one, of the whole association. */
const place = z.object({ stationId: idOf('station').optional() })
const because = z.string().trim().min(2).max(60)

/** What a person does about answers that are unlike those of people. Nobody is accused by a machine. Feature 6. */
export const reviewActions = {
  /** Volunteers whose answers wait for a look, the highest score first; with `done`, what was decided, the latest first. */
  listAnswerReviews: {
    access: keepers,
    input: place.extend({ done: z.boolean().default(false) }),
    output: z.object({ reviews: z.array(Review).max(50) }),
  },
  /**
   * The answers of one of them, newest first, thirty from `from` on; what was answered only for the association.
   * Audited. Errors: SURVEY.NO_REVIEW.
   */
  readReview: {
    access: keepers,
    input: ReviewKey.extend({ from: z.int().min(0).max(5000).default(0) }),
    output: z.object({
      review: Review,
      answers: z.array(ReviewedAnswer).max(30),
      more: z.boolean(),
    }),
  },
  /**
   * Decides: all is well (`rejected` empty), or these answers (`all`: every one that was looked at) do not count, with
   * why and in words for the volunteer (D-03); their minutes are reversed with it. Until then none of the volunteer's is
   * confirmed. Nobody decides about their own. It is done once it cannot be taken back any more (D-34). Again with the
   * same decision it changes nothing. Errors: SURVEY.NO_REVIEW, SURVEY.OWN_REVIEW, SURVEY.REVIEW_DECIDED, SURVEY.FROZEN.
   */
  decideReview: {
    access: keepers,
    input: ReviewKey.extend({
      rejected: z.union([z.literal('all'), z.array(idOf('response')).max(500)]),
      because: RejectReason.optional(),
      reason: DecisionWords.default(''),
    }).refine(
      ({ rejected, because: why, reason }) =>
        rejected.length === 0 || (why !== undefined && reason.length >= 2),
      { path: ['reason'] },
    ),
    output: z.object({ state: ReviewState, undoUntil: z.int() }),
  },
  /** Takes one's own decision back before anything of it is done. D-34. Errors: SURVEY.NO_REVIEW, NOTICE.UNDO_OVER. */
  undoReview: {
    access: keepers,
    input: ReviewKey,
    output: z.object({ state: ReviewState }),
  },
  /** Days with more than 60 answers whose minutes wait, the latest first; with `done`, those that were decided. D-04. */
  listBeyond: {
    access: keepers,
    input: place.extend({ done: z.boolean().default(false) }),
    output: z.object({ days: z.array(BeyondDay).max(50) }),
  },
  /**
   * Grants the minutes beyond 60 of a day, or does not, with the reason for the volunteer; once more with another word,
   * until the subsidy is frozen. Only about days that are over, and nobody about their own. Audited. D-04.
   * Errors: SURVEY.NO_REVIEW, SURVEY.OWN_REVIEW, SURVEY.DAY_RUNNING, SURVEY.REVIEW_DECIDED, SURVEY.FROZEN.
   */
  decideBeyond: {
    access: keepers,
    input: z.object({
      volunteerId: idOf('account'),
      day: Day,
      grant: z.boolean(),
      reason: because,
    }),
    output: BeyondDay,
  },
} as const

/** Decisions about quality alone, for clients that need no more. */
export const reviewContract = defineContract('survey', reviewActions)
