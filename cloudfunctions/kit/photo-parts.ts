/** The parts in which a photo arrives and is kept: each encrypted for its own id. R-29, D-30. */
import { CodedError, kitErrors } from '@shared/kit/errors'
import { HOUR, type Instant } from '@shared/kit/time'
import { decryptField, encryptField, type EncryptedField } from './crypto'

/** How pictures begin: JPEG, PNG and WebP. */
const SIGNATURES: readonly ((head: Buffer) => boolean)[] = [
  (head) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (head) =>
    head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (head) =>
    head.subarray(0, 4).toString('latin1') === 'RIFF' &&
    head.subarray(8, 12).toString('latin1') === 'WEBP',
]
/** Enough characters of base64 to read a signature from. */
const HEAD_CHARACTERS = 16

/** A part as it is sent. */
export interface SentPart {
  readonly id: string
  readonly part: number
  readonly parts: number
  readonly data: string
}

/** A photo that is here, or arriving; its parts are records of their own. */
export interface KeptPhoto {
  readonly id: string
  readonly at: Instant
  readonly parts: number
  /** Keyed hashes of the parts that are here, by their place; null for those to come. */
  readonly here: readonly (string | null)[]
}

/** A part as it lies in the database: base64, encrypted for its own id. */
export interface SealedPart {
  readonly _id: string
  readonly data: EncryptedField
}

/** Whether it can be the part of a picture that it says it is: whole base64, padded at its end only, a picture's first bytes. */
export function isPictures({ part, parts, data }: SentPart): boolean {
  if (part >= parts || data.length % 4 !== 0) return false
  if (part < parts - 1 && data.endsWith('=')) return false
  if (part > 0) return true
  const head = Buffer.from(data.slice(0, HEAD_CHARACTERS), 'base64')
  return SIGNATURES.some((isSignature) => isSignature(head))
}

/** The id of one part. */
export function partId(photoId: string, part: number): string {
  return `${photoId}.${String(part)}`
}

export function sealPart({ id, part, data }: SentPart): SealedPart {
  const _id = partId(id, part)
  return { _id, data: encryptField(data, _id) }
}

/** Its base64. */
export function readPart({ _id, data }: SealedPart): string {
  return decryptField(data, _id)
}

/** Whether every part of a photo is here. */
export function isComplete({ here }: KeptPhoto): boolean {
  return here.every((part) => part !== null)
}

/** The ids of the parts of a photo that are here. */
export function arrivedParts({ id, here }: KeptPhoto): string[] {
  return here.flatMap((part, index) => (part === null ? [] : [partId(id, index)]))
}

/** Photos with one part more: all that stay, the one it belongs to, and those that make room for it. */
export interface Arrival<P> {
  readonly photos: readonly P[]
  readonly photo: P
  readonly gone: readonly P[]
}

/** A photo that stopped arriving makes room for another after so long. */
const GIVEN_UP_MS = HOUR

/**
 * Adds a part to the photos; undefined when that very part is here already. `content` tells a part that is sent again
 * from another one; `begin` makes what a new photo has besides. Errors: REQUEST.REPLAYED.
 */
export function withPart<P extends KeptPhoto>(
  photos: readonly P[],
  { id, part, parts }: SentPart,
  { content, at, begin }: { content: string; at: Instant; begin: (empty: KeptPhoto) => P },
): Arrival<P> | undefined {
  const known = photos.find((photo) => photo.id === id)
  const here = known?.here[part]
  if (known && known.parts !== parts) throw new CodedError(kitErrors.REPLAYED)
  if (here === content) return undefined
  if (here) throw new CodedError(kitErrors.REPLAYED)
  const gone = known
    ? []
    : photos.filter((photo) => !isComplete(photo) && at - photo.at > GIVEN_UP_MS)
  const empty = { id, at, parts, here: Array.from({ length: parts }, () => null) }
  const photo = known ?? begin(empty)
  const arrived = {
    ...photo,
    here: photo.here.map((one, index) => (index === part ? content : one)),
  }
  const others = photos.filter((one) => one !== known && !gone.includes(one))
  return { photos: [...others, arrived], photo: arrived, gone }
}
