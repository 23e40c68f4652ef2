import * as z from '../kit/zod'
import { idOf } from '../kit/ids'

/** A service station as everyone may see it. Minutes count from midnight in Shanghai. */
export const Station = z.object({
  id: idOf('station'),
  name: z.string().min(2).max(30),
  areaName: z.string().max(30),
  address: z.string().max(60),
  phone: z.string().max(20),
  staffedFromMinute: z.int().min(0).max(1440),
  staffedToMinute: z.int().min(0).max(1440),
})
export type Station = z.infer<typeof Station>
