import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { atMost, find } from '../kit/store'
import { settleDaysAgain } from '../kit/survey-days'
import { transact } from '../kit/transact'
import { campaignById } from './campaigns'
import { REVIEWS, type CampaignRecord, type ReviewRecord } from './records'
import { daysOfCampaign, judgeAnswers } from './review-books'

/** Answers of one transaction. */
const SLICE = 20

function toApply(): Promise<ReviewRecord[]> {
  const due = { state: 'deciding', 'decision.appliesAt': atMost(now()) } as const
  return find(REVIEWS, due, { order: [['decision.appliesAt', 'asc']], limit: 1 })
}

/**
 * Does what a person decided, once it cannot be taken back any more: rejected answers leave the counts, all days of the
 * volunteer are settled again, which confirms what counts and reverses the rest with the reason, and the volunteer is
 * told. D-03, D-34.
 */
export const applyDecisions: Job = {
  name: 'decide',
  isDue: async () => (await toApply()).length > 0,
  async runSlice() {
    const [review] = await toApply()
    if (!review) return false
    const campaign = await campaignById(review.campaignId, now())
    if (!campaign) throw new Error('a review names a campaign that is not there')
    await applySlice(review, campaign)
    return true
  },
}

async function applySlice(
  { _id, volunteerId }: ReviewRecord,
  campaign: CampaignRecord,
): Promise<void> {
  const days = await daysOfCampaign(volunteerId, campaign)
  await transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, _id)
    if (known?.state !== 'deciding' || !known.decision) return
    const { by, at, because, reason, left, done } = known.decision
    const said = { reason, by, at, ...(because === null ? {} : { because }) }
    const judging = { key: known, campaign, rejection: said, at: now() }
    const changed = await judgeAnswers(transaction, left.slice(0, SLICE), judging)
    const decision = { ...known.decision, left: left.slice(SLICE), done: done + changed.length }
    const end = decision.done > 0 ? 'decided' : 'cleared'
    const state = decision.left.length > 0 ? 'deciding' : end
    await transaction.update(REVIEWS, _id, { state, decision })
    if (state === 'deciding') return
    await settleDaysAgain(transaction, volunteerId, days)
    if (state === 'cleared') return
    await postNotice(transaction, {
      ...{ accountId: volunteerId, kind: 'answersRejected', record: _id, turn: String(at) },
      ...{ params: { title: campaign.title, count: decision.done }, at: now() },
    })
  })
}
