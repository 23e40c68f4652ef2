/** Stars of other schemes and where their recognition stands. BDG-06, AMB-69. */
import type {
  OwnRecognition,
  RecognitionPhoto,
  RecognitionRow,
  RecognitionState,
  StarScheme,
} from '@shared/badge/recognition-model'
import { plainNumber } from '@shared/badge/recognition-rules'
import type { VolunteerStar } from '@shared/badge/star-rules'
import { deterministicId } from '@shared/kit/ids'
import type { Instant, LocalDate } from '@shared/kit/time'
import { decryptField, keyedHash, type EncryptedField } from '../kit/crypto'
import { isComplete, type KeptPhoto, type SealedPart } from '../kit/photo-parts'
import { collection } from '../kit/store'

/** A scheme on the association's list. */
export interface SchemeRecord extends Omit<StarScheme, 'id'> {
  readonly _id: string
  readonly by: string
  readonly at: Instant
}
export const SCHEMES = collection<SchemeRecord>('star_schemes')

/** What somebody of the association said; it is done at the record's `lookAt`. D-34. */
export interface RecognitionDecision {
  readonly verdict: 'accept' | 'refuse'
  readonly by: string
  readonly at: Instant
  readonly reason: string
}

/** One star of one person, ever: `_id` is made of the account, the scheme and the number. */
export interface RecognitionRecord {
  readonly _id: string
  readonly accountId: string
  readonly maskedName: string
  readonly volunteerNo: string
  readonly schemeId: string
  readonly schemeName: string
  readonly star: VolunteerStar
  readonly givenOn: LocalDate
  readonly validUntil: LocalDate
  /** The number, encrypted; owner `<id>.number`. Null once the account is closed. */
  readonly number: EncryptedField | null
  /** Of scheme and number: whether somebody else has the same. */
  readonly numberHash: string
  readonly state: RecognitionState
  /** Grows whenever it is asked for again, so that each turn's messages are their own. */
  readonly turn: number
  readonly at: Instant
  readonly dueAt: Instant
  readonly dueProvisional: boolean
  readonly photo: KeptPhoto | null
  readonly decision: RecognitionDecision | null
  /** The last day on which it counts; null before it was accepted. */
  readonly until: LocalDate | null
  /** Why it counts no more; null as long as it does, and before. */
  readonly ended: { readonly how: 'lapsed' | 'revoked'; readonly reason: string } | null
  /** When the tick looks at it: a draft, a decision that takes effect, a star that lapses; null: nothing to do. */
  readonly lookAt: Instant | null
}
export const RECOGNITIONS = collection<RecognitionRecord>('recognitions')

/** One part of a picture; `recognition` is whose. */
export interface RecognitionPartRecord extends SealedPart {
  readonly recognition: string
  readonly accountId: string
}
export const RECOGNITION_PARTS = collection<RecognitionPartRecord>('recognition_photos')

/** What tells whether two stars are the same one. */
export function numberHashOf(schemeId: string, number: string): string {
  return keyedHash('recognition', schemeId, plainNumber(number))
}

/** As much of a hash as an id carries. */
const ID_HASH = 32

export function recognitionId(accountId: string, numberHash: string): string {
  return deterministicId('recognition', accountId, numberHash.slice(0, ID_HASH))
}

export function schemeOf({
  _id: id,
  name,
  runBy,
  thresholds,
  since,
  ended,
}: SchemeRecord): StarScheme {
  return { id, name, runBy, thresholds, since, ended }
}

/** A line of the association's list. */
export function recognitionRow(record: RecognitionRecord): RecognitionRow {
  const { maskedName, volunteerNo } = record
  return { ...standingOf(record), maskedName, volunteerNo }
}

/** The same for its owner, with the number. */
export function ownRecognition(record: RecognitionRecord): OwnRecognition {
  return { ...standingOf(record), number: numberOf(record) }
}

/** What both see. */
function standingOf(record: RecognitionRecord): Omit<OwnRecognition, 'number'> {
  const { _id: id, schemeId, schemeName, star, givenOn, validUntil, state, at, dueAt } = record
  const { until, ended, decision } = record
  const refused = state === 'refused' ? (decision?.reason ?? '') : ''
  return {
    ...{ id, schemeId, schemeName, star, givenOn, validUntil, state, at, dueAt, until },
    ...{ reason: ended?.reason ?? refused, ending: ended?.how ?? null },
  }
}

export function numberOf({ _id, number }: RecognitionRecord): string {
  return number ? decryptField(number, `${_id}.number`) : ''
}

export function photoOf({ photo }: RecognitionRecord): RecognitionPhoto | null {
  return photo && { id: photo.id, at: photo.at, parts: photo.parts, complete: isComplete(photo) }
}
