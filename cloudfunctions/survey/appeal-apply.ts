import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { find } from '../kit/store'
import { settleDaysAgain } from '../kit/survey-days'
import { transact } from '../kit/transact'
import { campaignById } from './campaigns'
import { REVIEWS, type CampaignRecord, type ReviewRecord } from './records'
import { daysOfCampaign, judgeAnswers } from './review-books'

/** Answers of one transaction. */
const SLICE = 20

function toGrant(): Promise<ReviewRecord[]> {
  return find(REVIEWS, { 'appeal.state': 'granting' }, { limit: 1 })
}

/**
 * Counts the answers again whose volunteer was right: in tallies and roll-ups, and in the minutes of their days, which
 * are settled again; then the volunteer is told. R-27.
 */
export const applyAppeals: Job = {
  name: 'appeal',
  isDue: async () => (await toGrant()).length > 0,
  async runSlice() {
    const [review] = await toGrant()
    if (!review) return false
    const campaign = await campaignById(review.campaignId, now())
    if (!campaign) throw new Error('an appeal names a campaign that is not there')
    await grantSlice(review, campaign)
    return true
  },
}

async function grantSlice(
  { _id, volunteerId }: ReviewRecord,
  campaign: CampaignRecord,
): Promise<void> {
  const days = await daysOfCampaign(volunteerId, campaign)
  await transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, _id)
    if (known?.appeal?.state !== 'granting') return
    const { appeal } = known
    const judging = { key: known, campaign, rejection: null, at: now() }
    await judgeAnswers(transaction, appeal.left.slice(0, SLICE), judging)
    const left = appeal.left.slice(SLICE)
    if (left.length > 0) {
      await transaction.update(REVIEWS, _id, { appeal: { ...appeal, left } })
      return
    }
    const granted = { ...appeal, left, state: 'granted' as const }
    await transaction.update(REVIEWS, _id, { state: 'cleared', appeal: granted })
    await settleDaysAgain(transaction, volunteerId, days)
    await postNotice(transaction, {
      ...{ accountId: volunteerId, kind: 'appealDecided', record: _id, at: now() },
      ...{ turn: String(appeal.at), params: { title: campaign.title, granted: true } },
    })
  })
}
