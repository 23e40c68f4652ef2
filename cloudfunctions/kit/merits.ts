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
  /** What badges have taken of it so far. */
  readonly taken: Merits
  /** When it happened: which season and month it belongs to. */
  readonly at: Instant
  /** When badges look at it next; null when nothing has changed since. */
  readonly lookAt: Instant | null
}

/** Merits of what is no service: lessons, cases, people brought along. Service records carry theirs themselves. */
export const MERITS = collection<Merited>('merits')

/**
 * Says with the rest of a transaction what a record brings; again with other counts when it is corrected.
 * `_id`: deterministic, of the record it comes from.
 */
export async function setMerit(
  transaction: Transaction,
  merit: Omit<Merited, 'taken' | 'lookAt'>,
  now: Instant,
): Promise<void> {
  const { _id, counts } = merit
  if (await transaction.updateIfThere(MERITS, _id, { counts, lookAt: now })) return
  await transaction.insert(MERITS, { ...merit, taken: {}, lookAt: now })
}
