/**
 * Facts and the fold. An act appends one record; nothing hot is counted in the act. A fold takes the records that
 * are not folded yet, in order, turns each batch into ledger entries and sums within one transaction, and marks them.
 */
import type { Countable, CountName } from '@shared/desk/rules'
import type { Instant } from '@shared/kit/time'
import { now } from './clock'
import { logAlarm } from './log'
import {
  among,
  collection,
  count,
  find,
  get,
  updateUnasked,
  type Collection,
  type Stored,
  type Where,
} from './store'
import type { SumRecord } from './sums'
import { transact, type Transaction } from './transact'

/** A record that a fold takes: `folded` is false when it is written. Index (`folded`, `at`). */
export interface Foldable extends Stored {
  readonly at: Instant
  readonly folded: boolean
  readonly stationId: string | null
}

/** What happened at a station, for the roll-ups: how much each named count grows. */
export interface FactRecord extends Foldable, Countable {}
export const FACTS = collection<FactRecord>('facts')

/** What facts sum up to, by scope and period (`rollupId`); derived, and made again from all facts. */
export const ROLLUPS = collection<SumRecord<CountName>>('rollups')

/** Records a fact with the rest of a transaction; its id says what happened, so it happens once. */
export function recordFact(
  transaction: Transaction,
  fact: Omit<FactRecord, 'folded'>,
): Promise<void> {
  return transaction.insert(FACTS, { ...fact, folded: false })
}

/** How far a fold is. `ids` is the last batch, `marked` whether those records say so themselves. */
interface FoldRecord {
  readonly _id: string
  readonly batch: number
  readonly ids: readonly string[]
  readonly marked: boolean
  readonly at: Instant
}
export const FOLDS = collection<FoldRecord>('folds')

export interface Fold<R extends Foldable> {
  readonly name: string
  readonly source: Collection<R>
  /** Applies a batch; runs again when the transaction loses. The batch number names what it makes. */
  readonly apply: (transaction: Transaction, batch: readonly R[], number: number) => Promise<void>
}

/** At most so many records a transaction, as many as the ledger posts at once: each costs a handful of operations in it. */
const BATCH_SIZE = 100
/** A page may be this old at most; older unfolded records alarm the operator. */
const LATE_MS = 60_000

/**
 * Folds one batch; true when there may be more. Exactly once, without trusting the lease: the transaction moves the
 * fold's own record from batch n to n + 1, and whoever comes second loses and starts from what is left.
 * Cut off after the transaction, the next run first marks what the last batch took.
 */
export async function foldBatch<R extends Foldable>(fold: Fold<R>): Promise<boolean> {
  const state = await get(FOLDS, fold.name)
  if (state && !state.marked) await markBatch(fold, state)
  const batch = await find(fold.source, unfoldedOf<R>(), {
    order: [
      ['at', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH_SIZE,
  })
  const [oldest] = batch
  if (!oldest) return false
  if (now() - oldest.at > LATE_MS) logAlarm('FOLD.LATE', { fold: fold.name, at: oldest.at })
  const before = state?.batch ?? 0
  const next = { batch: before + 1, ids: batch.map(({ _id }) => _id), marked: false, at: now() }
  const took = await transact(async (transaction) => {
    const current = await transaction.get(FOLDS, fold.name)
    if ((current?.batch ?? 0) !== before) return false
    if (current) await transaction.update(FOLDS, fold.name, next)
    else await transaction.insert(FOLDS, { _id: fold.name, ...next })
    await fold.apply(transaction, batch, next.batch)
    return true
  })
  if (took) await markBatch(fold, next)
  return true
}

async function markBatch<R extends Foldable>(
  fold: Fold<R>,
  state: Pick<FoldRecord, 'batch' | 'ids'>,
): Promise<void> {
  await updateUnasked(fold.source, { _id: among(state.ids) }, { folded: true } as Parameters<
    typeof updateUnasked<R>
  >[2])
  await updateUnasked(FOLDS, { _id: fold.name, batch: state.batch }, { marked: true })
}

/** Whether a fold has anything to take. */
export async function hasUnfolded<R extends Foldable>(source: Collection<R>): Promise<boolean> {
  return (await find(source, unfoldedOf<R>(), { limit: 1 })).length > 0
}

/** How far a page's numbers are: as of when, and how many records are not in them yet. */
export interface FoldProgress {
  readonly foldedAt: Instant
  readonly unfolded: number
}

/**
 * How far a fold is with the records that match (`where` narrows to a station or a volunteer; index it with `folded`).
 * With nothing left, the numbers are as of `at`, the moment of asking. One wave.
 */
export async function foldProgress<R extends Foldable>(
  { name, source }: Pick<Fold<R>, 'name' | 'source'>,
  where: Partial<Where<R>>,
  at: Instant,
): Promise<FoldProgress> {
  const [unfolded, state] = await Promise.all([
    count(source, { ...unfoldedOf<R>(), ...where }),
    get(FOLDS, name),
  ])
  return { unfolded, foldedAt: unfolded === 0 ? at : (state?.at ?? at) }
}

function unfoldedOf<R extends Foldable>(): Where<R> {
  return { folded: false } as unknown as Where<R>
}
