import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Appeal, AppealState, Day, RejectReason, Review, ReviewKey } from './review-model'

const keepers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const

/** Answers of a day that do not count, for one reason. */
export const NotCounted = z.object({
  day: Day,
  count: z.int().min(1),
  because: RejectReason,
  /** What who decided wrote. */
  reason: z.string(),
  decidedAt: z.int(),
})
export type NotCounted = z.infer<typeof NotCounted>

/** A day whose minutes beyond 60 wait, or were not granted. D-04. */
export const BeyondOwn = z.object({
  day: Day,
  count: z.int().min(1),
  state: z.enum(['waiting', 'refused']),
  reason: z.string().nullable(),
})
export type BeyondOwn = z.infer<typeof BeyondOwn>

/** What a volunteer's answers came to in the latest campaign that has some. Nothing in it says who answered. Board 51. */
export const OwnQuality = z.object({
  campaignId: idOf('campaign'),
  campaignTitle: z.string(),
  /** Everything that came: `counted + waiting + notCounted`, and `repeated`, second ones of one person (D-03). */
  total: z.int().min(0),
  counted: z.int().min(0),
  waiting: z.int().min(0),
  notCounted: z.int().min(0),
  repeated: z.int().min(0),
  /** Of those that wait: a person looks at them; they came a short while ago; they are beyond 60 on a day. */
  looking: z.int().min(0),
  fresh: z.int().min(0),
  /** Of those whose day is not settled: at most so many were quicker than can be read, which rejects nothing. D-06. */
  fast: z.int().min(0),
  leastSeconds: z.int().min(0),
  /** How long people take in the middle, beside the rule of one minute; null below 30 answers. R-04. */
  medianSeconds: z.int().min(0).nullable(),
  /** By day and reason, the latest first. */
  reasons: z.array(NotCounted).max(50),
  beyond: z.array(BeyondOwn).max(20),
  appeal: Appeal.nullable(),
  /** Whether something can be said to the decision: once. */
  mayAppeal: z.boolean(),
  at: z.int(),
})
export type OwnQuality = z.infer<typeof OwnQuality>

/** What volunteers see of the quality of their answers, and what they say to it. EVA-01, R-27. */
export const qualityActions = {
  /** One's own; null before the first answer. */
  readQuality: {
    access: { allow: ['volunteer'], within: 'self' },
    input: z.object({}),
    output: z.object({ quality: OwnQuality.nullable() }),
  },
  /**
   * Says something to the decision about one's answers, once; card numbers and codes in the words are covered. Somebody
   * else looks at it. The same words again change nothing. Errors: SURVEY.NO_APPEAL, SURVEY.FROZEN.
   */
  appealReview: {
    access: { allow: ['volunteer'], within: 'self' },
    input: z.object({
      campaignId: idOf('campaign'),
      words: z.string().trim().min(4).max(200),
    }),
    output: Appeal,
  },
  /** What volunteers say to decisions of a station, or of all: what waits, the longest first; or what was answered. */
  listAppeals: {
    access: keepers,
    input: z.object({
      stationId: idOf('station').optional(),
      done: z.boolean().default(false),
    }),
    output: z.object({ appeals: z.array(Review).max(50) }),
  },
  /**
   * Answers one: granted, all answers of the decision count again; the reason is for the volunteer. Not by who decided
   * before. Audited. The same answer again changes nothing.
   * Errors: SURVEY.NO_APPEAL, SURVEY.OWN_REVIEW, SURVEY.OWN_DECISION, SURVEY.REVIEW_DECIDED, SURVEY.FROZEN.
   */
  decideAppeal: {
    access: keepers,
    input: ReviewKey.extend({
      granted: z.boolean(),
      reason: z.string().trim().min(2).max(60),
    }),
    output: z.object({ state: AppealState }),
  },
} as const

/** Quality as volunteers see it, and their appeals, for clients that need no more. */
export const qualityContract = defineContract('survey', qualityActions)
