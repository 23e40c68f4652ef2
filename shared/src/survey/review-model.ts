import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Answers } from './question-model'

/** Why a person is asked to look at a volunteer's answers. It is a sign, not a verdict. */
export const QualityReason = z.enum([
  'fast',
  'straight',
  'duplicates',
  'contradictions',
  'oneDevice',
  'nightBurst',
  'relay',
  'evenPace',
  'tooSmooth',
])
export type QualityReason = z.infer<typeof QualityReason>

/** Why an answer does not count, as a person says it. D-03. */
export const REJECT_REASONS = [
  'fast',
  'same',
  'selfFilled',
  'notResident',
  'callback',
  'other',
] as const
export const RejectReason = z.enum(REJECT_REASONS)
export type RejectReason = z.infer<typeof RejectReason>

/** One sign: how strong, from 0 to 1, and by which version of its check. */
export const QualitySign = z.object({
  reason: QualityReason,
  version: z.int().min(1),
  strength: z.number().min(0).max(1),
})
export type QualitySign = z.infer<typeof QualitySign>

/** Names one review: a volunteer in a campaign. */
export const ReviewKey = z.object({
  campaignId: idOf('campaign'),
  volunteerId: idOf('account'),
})
export type ReviewKey = z.infer<typeof ReviewKey>

/** `deciding`: a person has decided, and the timer does what follows. */
export const ReviewState = z.enum(['open', 'deciding', 'cleared', 'decided'])

/** A volunteer whose answers a person should look at. */
export const Review = ReviewKey.extend({
  /** 陈**. */
  name: z.string(),
  stationId: idOf('station').nullable(),
  state: ReviewState,
  /** Only for the order of the queue. */
  score: z.number(),
  /** The strongest first. */
  signs: z.array(QualitySign).max(9),
  /** How many answers were looked at. */
  answers: z.int(),
  at: z.int(),
})
export type Review = z.infer<typeof Review>

/** One answer as the reviewer sees it; nothing in it names who answered. */
export const ReviewedAnswer = z.object({
  id: idOf('response'),
  at: z.int(),
  /** How long it took. */
  seconds: z.int(),
  fast: z.boolean(),
  rejected: z.boolean(),
  answers: Answers,
})
export type ReviewedAnswer = z.infer<typeof ReviewedAnswer>
