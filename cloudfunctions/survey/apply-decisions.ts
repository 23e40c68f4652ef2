import { addTo, bothSums } from '@shared/kit/counts'
import { deterministicId } from '@shared/kit/ids'
import { recordFact } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { find } from '../kit/store'
import { addToSums } from '../kit/sums'
import { settleDaysAgain, SURVEY_DAYS } from '../kit/survey-days'
import { transact, type Transaction } from '../kit/transact'
import { NO_PLACES, placesGivenBack } from './quota-places'
import {
  campaignTally,
  RESPONSES,
  REVIEWS,
  TALLIES,
  WHOLE_CAMPAIGN,
  type ResponseRecord,
  type ReviewDecision,
  type ReviewRecord,
  type TallyCounts,
} from './records'
import { gradeCount } from './take-batch'

/** Answers of one transaction. */
const SLICE = 20
const MOST_DAYS = 100

function toApply(): Promise<ReviewRecord[]> {
  return find(REVIEWS, { state: 'deciding' }, { limit: 1 })
}

/**
 * Does what a person decided: rejected answers leave the counts of station and volunteer, and all days of the volunteer
 * are settled again, which confirms what counts and reverses the rest with the reason. D-03.
 */
export const applyDecisions: Job = {
  name: 'decide',
  isDue: async () => (await toApply()).length > 0,
  async runSlice() {
    const [review] = await toApply()
    if (!review) return false
    const days = await find(SURVEY_DAYS, { volunteerId: review.volunteerId }, { limit: MOST_DAYS })
    await transact(async (transaction) => {
      const known = await transaction.get(REVIEWS, review._id)
      if (known?.state !== 'deciding' || !known.decision) return
      const { decision } = known
      const rejected = await rejectSome(transaction, known, decision)
      await addToSums(
        transaction,
        TALLIES,
        bothSums(talliesOf(rejected), placesGivenBack(rejected)),
      )
      const left = decision.left.slice(SLICE)
      const done = decision.rejected.length > 0 ? 'decided' : 'cleared'
      const state = left.length > 0 ? 'deciding' : done
      await transaction.update(REVIEWS, known._id, { state, decision: { ...decision, left } })
      if (state === 'deciding') return
      await settleDaysAgain(
        transaction,
        known.volunteerId,
        days.map(({ day }) => day),
      )
    })
    return true
  },
}

/** Rejects the next answers of a decision; only the volunteer's own of this campaign, and each once. */
async function rejectSome(
  transaction: Transaction,
  { campaignId, volunteerId }: ReviewRecord,
  { left, reason, by, at }: ReviewDecision,
): Promise<ResponseRecord[]> {
  const rejected: ResponseRecord[] = []
  for (const id of new Set(left.slice(0, SLICE))) {
    const answer = await transaction.get(RESPONSES, id)
    const isTheirs = answer?.campaignId === campaignId && answer.volunteerId === volunteerId
    if (!answer || !isTheirs || answer.rejection) continue
    await transaction.update(RESPONSES, id, { rejection: { reason, by, at }, ...NO_PLACES })
    const counted = { answers: 1, ...gradeCount(answer.satisfaction) }
    const marks = { answersLate: answer.late ? 1 : 0, answersFast: answer.fast ? 1 : 0 }
    const counts = Object.entries({ ...counted, ...marks }).map(([name, many]) => [name, -many])
    await recordFact(transaction, {
      _id: deterministicId('fact', 'rejected', id),
      ...{ at, countedAt: answer.at, stationId: answer.stationId },
      counts: Object.fromEntries(counts) as Record<string, number>,
    })
    rejected.push(answer)
  }
  return rejected
}

function talliesOf(rejected: readonly ResponseRecord[]): Map<string, TallyCounts> {
  const tallies = new Map<string, TallyCounts>()
  for (const { campaignId, volunteerId, stationId } of rejected) {
    for (const owner of [volunteerId, stationId, WHOLE_CAMPAIGN]) {
      if (owner !== null) addTo(tallies, campaignTally(campaignId, owner), { rejected: 1 })
    }
  }
  return tallies
}
