import type { BadgeKey } from '@shared/badge/badges'
import type { Merits } from '@shared/badge/merits'
import type { VolunteerStar } from '@shared/badge/star-rules'
import type { Instant } from '@shared/kit/time'
import { collection } from '../kit/store'

/** A badge somebody has, or had. */
export interface HeldBadge {
  /** When the service was that brought it; null while a correction has taken it back. */
  readonly at: Instant | null
  /** How often it was given: tells its messages apart. */
  readonly turn: number
}

/** A star as it stands: given, and looked at anew every year. BDG-05. */
export interface HeldStar {
  readonly star: VolunteerStar
  readonly since: Instant
  readonly reviewedAt: Instant
  /** When it is looked at next; null without a star. */
  readonly reviewAt: Instant | null
  /** How often it changed: tells its messages apart. */
  readonly turn: number
}

/** A badge or a star that was taken along and is still good. */
export type TakenAlong =
  | { readonly of: 'badge'; readonly id: string; readonly key: BadgeKey; readonly turn: number }
  | { readonly of: 'star'; readonly id: string; readonly star: VolunteerStar }

/**
 * What one person earned: the sums of their merits, whole and by month, and what these come to. The id is the account's.
 * All of it can be made again from the records and the ledger, and from `credentials`.
 */
export interface HonoursRecord {
  readonly _id: string
  readonly totals: Merits
  readonly months: Readonly<Record<string, Merits>>
  readonly badges: Readonly<Partial<Record<BadgeKey, HeldBadge>>>
  readonly star: HeldStar
  /** Left out until something is taken along. */
  readonly takenAlong?: readonly TakenAlong[]
}
export const HONOURS = collection<HonoursRecord>('honours')

/** What somebody has who has nothing yet. */
export function noHonours(accountId: string): HonoursRecord {
  const star = { star: 0, since: 0, reviewedAt: 0, reviewAt: null, turn: 0 } as const
  return { _id: accountId, totals: {}, months: {}, badges: {}, star }
}
