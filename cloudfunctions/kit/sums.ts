/** Sums that folds keep up: tallies and roll-ups. */
import { addCounts, type CountsOf } from '@shared/kit/counts'
import type { Collection, Stored } from './store'
import { together, type Transaction } from './transact'

/** Sums under one id; derived, and made again from nothing by adding up what they come from. */
export interface SumRecord<Name extends string> extends Stored {
  readonly counts: CountsOf<Name>
}

/**
 * Adds counts to sums by id; a sum that is not there yet begins at nothing. Two waves, however many; never the first
 * operation of its transaction.
 */
export async function addToSums<Name extends string>(
  transaction: Transaction,
  into: Collection<SumRecord<Name>>,
  added: ReadonlyMap<string, CountsOf<Name>>,
): Promise<void> {
  const sums = await together([...added.keys()].map((id) => transaction.get(into, id)))
  await together(
    [...added].map(([id, counts], place) => {
      const sum = sums[place]
      return sum
        ? transaction.update(into, id, { counts: addCounts(sum.counts, counts) })
        : transaction.insert(into, { _id: id, counts })
    }),
  )
}
