/** What people ask about most, by area and type. Nothing under 10 is shown, nor can it be got by subtraction. */
import { FraudType } from '../help/model'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** Only whole months are told: windows that overlap could be subtracted from each other. */
export const TrendBoard = z.object({
  areaName: z.string(),
  /** 'YYYY-MM'; those before this one that can be chosen, newest first. */
  month: z.string(),
  months: z.array(z.string()).max(12),
  /** Most first; null: under 10, or hidden so that a neighbour cannot be got by subtraction. */
  types: z.array(z.object({ fraudType: FraudType, count: z.int().nullable() })),
  /** Null when showing it would tell a hidden count. */
  total: z.int().nullable(),
  foldedAt: z.int(),
})
export type TrendBoard = z.infer<typeof TrendBoard>

const title = z.string().trim().min(4).max(20)
const line = z.string().trim().min(2).max(20)

/** What a weekly alert says: no number, no name, one thing to remember. */
export const AlertFields = z.object({
  title,
  text: z.array(line).min(1).max(5),
  /** The line behind 记住：, at most 14 characters. */
  remember: z.string().trim().min(2).max(14),
  fraudType: FraudType,
  lesson: z.string().max(40).nullable(),
})
export type AlertFields = z.infer<typeof AlertFields>

/** An alert that was published. */
export const PublishedAlert = AlertFields.extend({
  id: idOf('alert'),
  areaName: z.string(),
  /** Who published it: a station, or the association. */
  byName: z.string(),
  publishedAt: z.int(),
  version: z.int(),
})
export type PublishedAlert = z.infer<typeof PublishedAlert>

/** An alert as its writers see it. */
export const KeptAlert = AlertFields.extend({
  id: clientIdOf('alert'),
  stationId: idOf('station').nullable(),
  state: z.enum(['draft', 'published', 'withdrawn']),
  changedAt: z.int(),
  version: z.int(),
})
export type KeptAlert = z.infer<typeof KeptAlert>
