/** Sums that folds keep up: tallies and roll-ups. */
import { addCounts, type CountsOf } from '@shared/kit/counts'
import type { Collection, Stored } from './store'
import type { Transaction } from './transact'

/** Sums under one id; derived, and made again from nothing by adding up what they come from. */
export interface SumRecord<Name extends string> extends Stored {
  readonly counts: CountsOf<Name>
}

/** Adds counts to sums by id; a sum that is not there yet begins at nothing. */
export async function addToSums<Name extends string>(
  transaction: Transaction,
  into: Collection<SumRecord<Name>>,
  added: ReadonlyMap<string, CountsOf<Name>>,
): Promise<void> {
  for (const [id, counts] of added) {
    const sum = await transaction.get(into, id)
    if (sum) await transaction.update(into, id, { counts: addCounts(sum.counts, counts) })
    else await transaction.insert(into, { _id: id, counts })
  }
}
