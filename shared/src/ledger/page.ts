import * as z from '../kit/zod'

/** Where a page begins: behind the record with this moment and id. */
export const before = z.object({ at: z.int(), id: z.string() }).optional()
