/** What people ask about most, by area and type. Nothing under 10 is shown, nor can it be got by subtraction. */
import { FraudType } from '../help/model'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { LessonId } from './lesson-ids'

/** Only whole months are told: windows that overlap could be subtracted from each other. */
export const TrendBoard = z.object({
  /** Null for the whole association. */
  areaName: z.string().nullable(),
  /** 'YYYY-MM'. */
  month: z.string(),
  /** Those that can be chosen, newest first: the last one, and those that tell something. None until one is over. */
  months: z.array(z.string()).max(12),
  /** Most first; null: under 10, or hidden so that a neighbour cannot be got by subtraction. */
  types: z.array(z.object({ fraudType: FraudType, count: z.int().nullable() })),
  /** Null when showing it would tell a hidden count. */
  total: z.int().nullable(),
  /** When the month was counted; it is not counted again. Null when it was not. */
  foldedAt: z.int().nullable(),
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
  lesson: LessonId.nullable(),
})
export type AlertFields = z.infer<typeof AlertFields>

/** An alert that was published. */
export const PublishedAlert = AlertFields.extend({
  id: idOf('alert'),
  /** Null for the whole association. */
  areaName: z.string().nullable(),
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
  /** Of what was published last; 0 for what never was. */
  version: z.int(),
})
export type KeptAlert = z.infer<typeof KeptAlert>
