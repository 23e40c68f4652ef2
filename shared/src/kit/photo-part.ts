/** How a photo travels: in parts, since a call carries little. The original never leaves the phone (D-30). */
import * as z from './zod'

/** Each part is base64 of at most so many characters. */
export const PHOTO_PART_MAX = 48_000
export const PHOTO_PARTS_MAX = 8

export const PhotoPart = z
  .string()
  .min(4)
  .max(PHOTO_PART_MAX)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
