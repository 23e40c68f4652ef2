/** Evidence photos: covered with a finger on the phone, the original never leaves it (D-30). */
import { clientIdOf } from '../kit/ids'
import { PHOTO_PARTS_MAX } from '../kit/photo-part'
import * as z from '../kit/zod'

export const PHOTOS_MAX = 4

/** One photo of a case; its picture is asked for apart. */
export const Photo = z.object({
  id: clientIdOf('photo'),
  at: z.int(),
  parts: z.int().min(1).max(PHOTO_PARTS_MAX),
  /** Whether all its parts are here. */
  complete: z.boolean(),
})
export type Photo = z.infer<typeof Photo>
