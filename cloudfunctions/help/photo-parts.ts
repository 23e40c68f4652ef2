/** The parts in which a photo arrives and is kept: each encrypted for its own id. R-29, D-30. */
import { PHOTOS_MAX } from '@shared/help/photo-model'
import { HOUR, type Instant } from '@shared/kit/time'
import { decryptField, encryptField } from '../kit/crypto'
import { keyedContent } from './case-story'
import type { PhotoPartRecord, PhotoRecord, ReportRecord } from './records'
import { isComplete } from './tracked-case'

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

/** The record of one part; `data` is its base64. */
export function sealPart(
  reportId: string,
  { photoId, part, data }: { photoId: string; part: number; data: string },
): PhotoPartRecord {
  const _id = partId(photoId, part)
  return { _id, reportId, data: encryptField(data, _id) }
}

/** Its base64. */
export function readPart({ _id, data }: PhotoPartRecord): string {
  return decryptField(data, _id)
}

/** What tells a part that is sent again from another one. */
export function partContent(data: string): string {
  return keyedContent({ data })
}

/** A photo that stopped arriving makes room for another after so long. */
const GIVEN_UP_MS = HOUR

/** The photos that stopped arriving. */
export function givenUp(photos: ReportRecord['photos'], at: Instant): PhotoRecord[] {
  return photos.filter((photo) => !isComplete(photo) && at - photo.at > GIVEN_UP_MS)
}

/** Whether a case has as many photos as it may. */
export function isFull(photos: ReportRecord['photos']): boolean {
  return photos.length >= PHOTOS_MAX
}
