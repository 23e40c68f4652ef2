/** What points can be given for: goods for 宝盾, services and honours for time points, and the help a pool gives. D-08. */
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** The two balances that can be spent; nothing leads from one to the other. D-08, AMB-48. */
export const PointKind = z.enum(['timePoints', 'baodun'])
export type PointKind = z.infer<typeof PointKind>

/** What is behind a price: a thing, something done for one, or a sign of thanks. */
export const GiftSort = z.enum(['goods', 'service', 'honour'])
export type GiftSort = z.infer<typeof GiftSort>

/** The pictures there are: of goods, and of services and honours. */
export const GiftPicture = z.enum([
  ...(['cup', 'bag', 'vest', 'stand', 'thing'] as const),
  ...(['hair', 'course', 'visit', 'health', 'help', 'honour'] as const),
])
export type GiftPicture = z.infer<typeof GiftPicture>

export const GiftUnit = z.enum(['个', '件', '枚', '把', '张', '份', '次'])
export type GiftUnit = z.infer<typeof GiftUnit>

/** A point in minutes: prices, donations and help are whole points. PTS-01. */
export const POINT_MINUTES = 60
const MOST_POINTS = 1500

/** Whole points, in minutes. */
export const PointMinutes = z
  .int()
  .min(POINT_MINUTES)
  .max(MOST_POINTS * POINT_MINUTES)
  .multipleOf(POINT_MINUTES)

/** What a keeper writes down about a gift. Where it is fetched is its station. PTS-10. */
export const GiftPlan = z.object({
  kind: PointKind,
  sort: GiftSort,
  name: z.string().trim().min(2).max(16),
  picture: GiftPicture,
  unit: GiftUnit,
  /** In the balance's own unit: 宝盾, or minutes of time points. */
  price: z.int().min(1).max(90_000),
  /** Who gives it. */
  provider: z.string().trim().min(2).max(20),
  /** So many days from redeeming it can be fetched. */
  days: z.int().min(3).max(90),
  /** How many of it one person may have in a year. */
  perYear: z.int().min(1).max(99),
  /** Whether it can be redeemed now. */
  shown: z.boolean(),
})
export type GiftPlan = z.infer<typeof GiftPlan>

/** Goods for 宝盾 alone; services and honours for time points alone, which are whole points. D-08. */
export function isPricedRight({ kind, sort, price }: GiftPlan): boolean {
  return kind === 'baodun'
    ? sort === 'goods'
    : sort !== 'goods' && PointMinutes.safeParse(price).success
}

export const Gift = GiftPlan.extend({
  id: idOf('gift'),
  stationId: idOf('station'),
  stationName: z.string(),
  /** How many are left. */
  stock: z.int().min(0),
  /** Grows with every change that a keeper makes. */
  rev: z.int().min(1),
})
export type Gift = z.infer<typeof Gift>

/** Waits to be fetched, was fetched, was given up, or was not fetched in time. */
export const RedemptionState = z.enum(['waiting', 'handed', 'cancelled', 'returned'])
export type RedemptionState = z.infer<typeof RedemptionState>

/** What one redeemed. */
export const Redemption = z.object({
  id: clientIdOf('redemption'),
  giftId: idOf('gift'),
  name: z.string(),
  picture: GiftPicture,
  kind: PointKind,
  price: z.int().min(1),
  stationId: idOf('station'),
  stationName: z.string(),
  state: RedemptionState,
  /** The end of the last day on which it can be fetched. */
  until: z.int(),
  at: z.int(),
  /** When it was fetched, given up, or went back. */
  endedAt: z.int().nullable(),
})
export type Redemption = z.infer<typeof Redemption>

/** The eight digits that are shown at the desk. */
export const PickupCode = z.string().regex(/^\d{8}$/)

/** Whom a station helps out of its pool; nobody's name. PTS-03. */
export const AidFor = z.enum(['elder', 'disabled', 'hardship', 'other'])
export type AidFor = z.infer<typeof AidFor>

/** Help that a station gave out of its pool. */
export const Aid = z.object({
  id: clientIdOf('aid'),
  stationId: idOf('station'),
  what: z.string().trim().min(2).max(16),
  whom: AidFor,
  minutes: PointMinutes,
  state: z.enum(['given', 'undone']),
  at: z.int(),
})
export type Aid = z.infer<typeof Aid>

/** What people gave to a station for others, and what it has done with it. */
export const Pool = z.object({
  stationId: idOf('station'),
  stationName: z.string(),
  /** What is left in it, in minutes of time points. */
  minutes: z.int(),
  /** How many households were helped this year. */
  helped: z.int().min(0),
  /** What was done last; null before the first time. */
  last: z.string().nullable(),
})
export type Pool = z.infer<typeof Pool>
