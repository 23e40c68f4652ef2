import { sumFacts } from '@shared/desk/rules'
import { FACTS, foldBatch, hasUnfolded, ROLLUPS, type FactRecord, type Fold } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { addToSums } from '../kit/sums'

/** Facts become roll-ups: all of a batch, or nothing of it. */
export const deskFold: Fold<FactRecord> = {
  name: 'desk',
  source: FACTS,
  apply: (transaction, batch) => addToSums(transaction, ROLLUPS, sumFacts(batch)),
}

export const foldFacts: Job = {
  name: 'fold',
  isDue: () => hasUnfolded(FACTS),
  runSlice: () => foldBatch(deskFold),
}
