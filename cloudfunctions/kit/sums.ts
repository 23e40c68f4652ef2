/** Sums that folds keep up: tallies and roll-ups. */
import type { CountsOf } from '@shared/kit/counts'
import { plus, type Change, type Collection, type Stored } from './store'
import { together, type Transaction } from './transact'

/** Sums under one id; derived, and made again from nothing by adding up what they come from. */
export interface SumRecord<Name extends string> extends Stored {
  readonly counts: CountsOf<Name>
}

/**
 * Adds counts to sums by id; a sum that is not there yet begins at nothing. Grows what is there unread: one wave, or
 * three when there are new ones, however many. Never the first operation of its transaction.
 */
export async function addToSums<Name extends string>(
  transaction: Transaction,
  into: Collection<SumRecord<Name>>,
  added: ReadonlyMap<string, CountsOf<Name>>,
): Promise<void> {
  await together([...added].map(([id, counts]) => addToSum(transaction, into, id, counts)))
}

async function addToSum<Name extends string>(
  transaction: Transaction,
  into: Collection<SumRecord<Name>>,
  id: string,
  counts: CountsOf<Name>,
): Promise<void> {
  const names = Object.keys(counts) as Name[]
  const grown = Object.fromEntries(
    names.map((name) => [`counts.${name}`, plus(counts[name] ?? 0)]),
  ) as Change<SumRecord<Name>>
  if (await transaction.updateIfThere(into, id, grown)) return
  await transaction.insert(into, { _id: id, counts })
}
