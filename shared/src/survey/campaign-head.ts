import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** A campaign: its window in epoch milliseconds (`closesAt` is the first moment outside). SUR-02. */
export const Campaign = z.object({
  id: idOf('campaign'),
  title: z.string().max(40),
  opensAt: z.int(),
  closesAt: z.int(),
})
export type Campaign = z.infer<typeof Campaign>
