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

/** What was seen of the answers when a person was asked to look. */
export const ReviewSeen = z.object({
  /** When the first and the last of them came. */
  from: z.int(),
  to: z.int(),
  /** How many were quicker than their questions can be read, and what the quickest three took, in seconds. D-06. */
  fast: z.int().min(0),
  quickest: z.array(z.int().min(0)).max(3),
  /** What reading the questions takes at least, in seconds. */
  leastSeconds: z.int().min(0),
  /** How many devices there were; null where they told nothing of themselves. */
  devices: z.int().min(1).nullable(),
})
export type ReviewSeen = z.infer<typeof ReviewSeen>

/** Why answers do not count, or why they do after all: the words for the volunteer. */
export const DecisionWords = z.string().trim().max(60)

/** What a person decided about a volunteer's answers. */
export const Decided = z.object({
  at: z.int(),
  /** How many answers do not count; 0: all do. */
  rejected: z.int().min(0),
  because: RejectReason.nullable(),
  reason: z.string(),
  /** Until when whoever decided can take it back; nothing of it is done before. D-34. */
  undoUntil: z.int(),
})
export type Decided = z.infer<typeof Decided>

/** `granting`: it was granted, and the timer does what follows. */
export const AppealState = z.enum(['open', 'granting', 'granted', 'refused'])
export type AppealState = z.infer<typeof AppealState>

/** What a volunteer says to a decision, and what somebody else said then. R-27. */
export const Appeal = z.object({
  at: z.int(),
  words: z.string(),
  state: AppealState,
  reason: z.string().nullable(),
  decidedAt: z.int().nullable(),
})
export type Appeal = z.infer<typeof Appeal>

/** A volunteer whose answers a person should look at. */
export const Review = ReviewKey.extend({
  /** 陈**. */
  name: z.string(),
  campaignTitle: z.string(),
  stationId: idOf('station').nullable(),
  stationName: z.string(),
  state: ReviewState,
  /** Only for the order of the queue. */
  score: z.number(),
  /** The strongest first. */
  signs: z.array(QualitySign).max(9),
  /** How many answers were looked at. */
  answers: z.int(),
  at: z.int(),
  seen: ReviewSeen.nullable(),
  decided: Decided.nullable(),
  appeal: Appeal.nullable(),
  /** They are the caller's own: somebody else decides. */
  own: z.boolean(),
  /** Whether the caller may decide an appeal: not who decided before, and not the volunteer. */
  mayDecideAppeal: z.boolean(),
})
export type Review = z.infer<typeof Review>

/** One answer as the reviewer sees it; nothing in it names who answered. */
export const ReviewedAnswer = z.object({
  id: idOf('response'),
  at: z.int(),
  /** How long it took. */
  seconds: z.int(),
  fast: z.boolean(),
  /** Every grade the same, or every choice at one place of its list. */
  same: z.boolean(),
  rejected: z.boolean(),
  /** Null for a station: residents were told that it sees sums alone. */
  answers: Answers.nullable(),
})
export type ReviewedAnswer = z.infer<typeof ReviewedAnswer>

/** A day in Shanghai. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** How the minutes beyond 60 of a day stand. D-04. */
export const BeyondState = z.enum(['waiting', 'granted', 'refused'])
export type BeyondState = z.infer<typeof BeyondState>

/** A day on which a volunteer brought more than 60 answers. */
export const BeyondDay = z.object({
  volunteerId: idOf('account'),
  day: Day,
  /** 陈**. */
  name: z.string(),
  /** How many answers came, and how many of those that count are beyond the limit. */
  answers: z.int().min(0),
  beyond: z.int().min(0),
  state: BeyondState,
  /** The last word, and whether it can still be changed: once. */
  word: z.object({ at: z.int(), reason: z.string(), mayChange: z.boolean() }).nullable(),
  /** They are the caller's own: somebody else decides. */
  own: z.boolean(),
})
export type BeyondDay = z.infer<typeof BeyondDay>
