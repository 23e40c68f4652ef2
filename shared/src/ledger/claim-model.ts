/** Saying that a service record is wrong: what is wrong, how it is answered, and what became of it. R-10, boards 63 and 63b. */
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { ClaimState, ServiceRecord } from './record-model'

/** What is wrong with a record, as its person says; `missing`: one that is not there. */
export const CLAIM_KINDS = ['minutes', 'facts', 'notMine', 'missing'] as const
/** `station`: whoever keeps the record found it themselves. */
export const ClaimKind = z.enum([...CLAIM_KINDS, 'station'])
export type ClaimKind = z.infer<typeof ClaimKind>

export const ClaimVerdict = z.enum(['change', 'keep'])
export type ClaimVerdict = z.infer<typeof ClaimVerdict>

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Pictures that a claim has at most; it needs none. Board 63. */
export const CLAIM_PHOTOS_MAX = 4

/** A picture that somebody added to their claim; whoever decides fetches it part by part. */
export const ClaimPhoto = z.object({
  id: clientIdOf('photo'),
  at: z.int(),
  parts: z.int().min(1),
  complete: z.boolean(),
})
export type ClaimPhoto = z.infer<typeof ClaimPhoto>

/** What a decision says, and what it made of the record. */
export const ClaimDecision = z.object({
  at: z.int(),
  verdict: ClaimVerdict,
  before: z.int().min(0),
  minutes: z.int().min(0),
  /** Where date or place were put right. */
  day: day.nullable(),
  place: z.string().nullable(),
  reason: z.string(),
  /** Covered; and whether the association decided. */
  by: z.string(),
  association: z.boolean(),
})
export type ClaimDecision = z.infer<typeof ClaimDecision>

/** As its person sees it. */
export const Claim = z.object({
  id: idOf('claim'),
  recordId: idOf('serviceRecord').nullable(),
  title: z.string(),
  day: z.string().nullable(),
  kind: ClaimKind,
  /** What the minutes should be, where that is what is wrong. */
  wanted: z.int().nullable(),
  note: z.string(),
  photos: z.array(ClaimPhoto).max(CLAIM_PHOTOS_MAX),
  state: ClaimState,
  at: z.int(),
  /** When it is answered at the latest; `provisional` where weekends alone were counted. D-15, D-28. */
  dueAt: z.int(),
  provisional: z.boolean(),
  /** What the station asked for, and what was said to it. */
  asked: z.array(z.object({ at: z.int(), text: z.string(), answer: z.string().nullable() })).max(5),
  decisions: z.array(ClaimDecision).max(2),
  /** Whether it is with the association. */
  association: z.boolean(),
  /** Whether it can still go there, once. */
  mayAppeal: z.boolean(),
})
export type Claim = z.infer<typeof Claim>

/** A row of one's own. */
export const OwnClaimRow = Claim.pick({
  ...{ id: true, title: true, day: true, kind: true, state: true, at: true, dueAt: true },
})
export type OwnClaimRow = z.infer<typeof OwnClaimRow>

/** A row of the queue: who it is about is covered. */
export const ClaimRow = z.object({
  id: idOf('claim'),
  maskedName: z.string(),
  title: z.string(),
  day: z.string().nullable(),
  kind: ClaimKind,
  state: z.enum(['open', 'more', 'deciding']),
  dueAt: z.int(),
  provisional: z.boolean(),
})
export type ClaimRow = z.infer<typeof ClaimRow>

/** When somebody came and left, as it was noted then. */
export const Presence = z.object({
  plannedFrom: z.int(),
  plannedTo: z.int(),
  in: z.object({ at: z.int(), how: z.string() }).nullable(),
  out: z.object({ at: z.int(), how: z.string() }).nullable(),
})
export type Presence = z.infer<typeof Presence>

/** Everything that whoever decides looks at. */
export const ClaimCase = z.object({
  claim: Claim,
  stationId: idOf('station').nullable(),
  maskedName: z.string(),
  volunteerNo: z.string().nullable(),
  record: ServiceRecord.nullable(),
  /** More its minutes cannot become. */
  most: z.int().nullable(),
  presence: Presence.nullable(),
  /** Until when one's own decision can be taken back; null: there is none, or it is done. D-34. */
  undoUntil: z.int().nullable(),
  /** Nobody decides about their own. */
  own: z.boolean(),
})
export type ClaimCase = z.infer<typeof ClaimCase>
