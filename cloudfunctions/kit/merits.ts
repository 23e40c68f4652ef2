/**
 * What a record brings its person towards badges. The domain that knows it writes the counts; badges take the difference
 * to what they took of it before, so that a record counts once, however often it is written or corrected.
 */
import type { Merits } from '@shared/badge/merits'
import type { Instant } from '@shared/kit/time'
import { collection, type Stored } from './store'
import type { Transaction } from './transact'

/** A record that counts towards badges. */
export interface Merited extends Stored {
  readonly accountId: string
  readonly counts: Merits
  /** What its person's sums have taken of it so far, and of when; none before the first time. */
  readonly taken: Merits
  readonly takenAt?: Instant
  /** When it happened: which season and month it belongs to. */
  readonly at: Instant
  /** When badges look at it next; null when nothing has changed since. */
  readonly lookAt: Instant | null
}

/** Merits of what is no service: lessons and cases. Service records carry theirs themselves. */
export const MERITS = collection<Merited>('merits')

/**
 * Says with the rest of a transaction what a record brings. `_id`: deterministic, of what it comes from; never given twice.
 * One wave.
 */
export async function addMerit(
  transaction: Transaction,
  merit: Omit<Merited, 'taken' | 'lookAt'>,
  now: Instant,
): Promise<void> {
  await transaction.insert(MERITS, { ...merit, taken: {}, lookAt: now })
}

/** Takes it back: what it came from does not stand any more. Nothing where there is none. One wave. */
export async function takeBackMerit(
  transaction: Transaction,
  id: string,
  now: Instant,
): Promise<void> {
  await transaction.updateIfThere(MERITS, id, { counts: {}, lookAt: now })
}
