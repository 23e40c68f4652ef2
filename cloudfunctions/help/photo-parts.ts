/** The parts of a photo as they are kept: each encrypted for its own id. R-29, D-30. */
import { decryptField, encryptField } from '../kit/crypto'
import type { PhotoPartRecord } from './records'

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
