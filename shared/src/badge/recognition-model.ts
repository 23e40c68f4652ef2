/** Stars that other schemes gave, recognised here: the star alone, never its hours. BDG-06, AMB-69. */
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX } from '../kit/photo-part'
import * as z from '../kit/zod'

/** Not handed in; handed in; decided, and still to be taken back; it counts; it does not; given up; it counts no more. */
export const RecognitionState = z.enum([
  'draft',
  'waiting',
  'deciding',
  'accepted',
  'refused',
  'withdrawn',
  'ended',
])
export type RecognitionState = z.infer<typeof RecognitionState>

/** Why it counts no more: its time is over, or the association revoked it. */
export const RecognitionEnding = z.enum(['lapsed', 'revoked'])

const schemeId = idOf('starScheme')
const name = z.string().trim().min(2).max(30)

/** A scheme whose stars are recognised: who runs it, and from when its stars count the same. */
export const StarScheme = z.object({
  id: schemeId,
  name,
  runBy: name,
  /** For how many hours it gives its stars, in words: what makes it equivalent. */
  thresholds: z.string().trim().min(4).max(80),
  since: z.iso.date(),
  /** Taken from the list: nothing new is asked for; what was accepted stays until its end. */
  ended: z.boolean(),
})
export type StarScheme = z.infer<typeof StarScheme>

/** The star of another scheme, as its paper says it. */
export const GivenStar = z.object({
  schemeId,
  star: z.int().min(1).max(5),
  givenOn: z.iso.date(),
  validUntil: z.iso.date(),
  /** The number of the paper. */
  number: z.string().trim().min(2).max(40),
})
export type GivenStar = z.infer<typeof GivenStar>

/** One's own, and where it stands. */
export const OwnRecognition = GivenStar.extend({
  id: idOf('recognition'),
  schemeName: z.string(),
  state: RecognitionState,
  at: z.int(),
  dueAt: z.int(),
  /** The last day on which it counts; null before it did. */
  until: z.string().nullable(),
  /** Why it was refused or revoked; empty else. */
  reason: z.string(),
  ending: RecognitionEnding.nullable(),
})
export type OwnRecognition = z.infer<typeof OwnRecognition>

/** A line of the association's list; the name is covered. */
export const RecognitionRow = OwnRecognition.omit({ number: true }).extend({
  maskedName: z.string(),
  volunteerNo: z.string(),
})
export type RecognitionRow = z.infer<typeof RecognitionRow>

export const RecognitionPhoto = z.object({
  id: clientIdOf('photo'),
  at: z.int(),
  parts: z.int().min(1).max(PHOTO_PARTS_MAX),
  complete: z.boolean(),
})
export type RecognitionPhoto = z.infer<typeof RecognitionPhoto>

/** A recognised star that counts, with where it is from. */
export const RecognisedStar = z.object({
  star: z.int().min(1).max(5),
  schemeName: z.string(),
  until: z.string(),
})
export type RecognisedStar = z.infer<typeof RecognisedStar>
