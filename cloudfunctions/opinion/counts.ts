/** What opinions add to the roll-ups. */
import { OPINION_GRADES, type CountName, type Counts } from '@shared/desk/rules'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import type { OpinionKind } from '@shared/opinion/model'
import { recordFact } from '../kit/facts'
import type { Transaction } from '../kit/transact'
import type { OpinionRecord } from './records'

/** The count of opinions of each kind. */
export const KIND_COUNTS: Readonly<Record<OpinionKind, CountName>> = {
  question: 'opinionQuestions',
  suggestion: 'opinionSuggestions',
  complaint: 'opinionComplaints',
  praise: 'opinionPraises',
}

/** What happened to an opinion, each once. */
export type Counted = 'opinion' | 'opinionDecided' | 'opinionClosed' | 'opinionGraded'

/**
 * Counts it for its station, its area and the association; one that goes around the station not for that, since its
 * figures would tell that there is one. CMP-14.
 */
export function countOpinion(
  transaction: Transaction,
  { _id, level, stationId, areaId }: Pick<OpinionRecord, '_id' | 'level' | 'stationId' | 'areaId'>,
  { what, at, counts }: { readonly what: Counted; readonly at: Instant; readonly counts: Counts },
): Promise<void> {
  return recordFact(transaction, {
    _id: deterministicId('fact', what, _id),
    ...{ at, areaId, stationId: level === 'station' ? stationId : null, counts },
  })
}

/** CMP-06: the result within five working days, or later. */
export function resultCounts({ dueAt }: Pick<OpinionRecord, 'dueAt'>, at: Instant): Counts {
  return at <= dueAt ? { opinionsInTime: 1 } : { opinionsLate: 1 }
}

/** CMP-08. */
export function gradeCounts(grade: number): Counts {
  const name = OPINION_GRADES[grade - 1]
  return name ? { [name]: 1 } : {}
}
