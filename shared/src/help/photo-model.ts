/** Evidence photos: covered with a finger on the phone, the original never leaves it (D-30). */
import { clientIdOf } from '../kit/ids'
import * as z from '../kit/zod'

export const PHOTOS_MAX = 4
/** A photo travels in parts, since a call carries little; each part is base64 of at most so many characters. */
export const PHOTO_PART_MAX = 48_000
export const PHOTO_PARTS_MAX = 8

/** One photo of a case; its picture is asked for apart. */
export const Photo = z.object({
  id: clientIdOf('photo'),
  at: z.int(),
  parts: z.int().min(1).max(PHOTO_PARTS_MAX),
  /** Whether all its parts are here. */
  complete: z.boolean(),
})
export type Photo = z.infer<typeof Photo>

export const PhotoPart = z
  .string()
  .min(4)
  .max(PHOTO_PART_MAX)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
