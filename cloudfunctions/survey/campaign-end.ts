/** How a campaign ends by itself: settled when nothing of it is open, and a month later nobody can be told apart in it. */
import { DAY, MINUTE } from '@shared/kit/time'
import { LATE_GRACE_MS } from '@shared/survey/rules'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { above, among, atLeast, atMost, find, noneOf, updateWhere } from '../kit/store'
import { SURVEY_DAYS } from '../kit/survey-days'
import { CALLBACKS } from './callback-records'
import { CAMPAIGNS, RESPONSES, REVIEWS, type CampaignRecord } from './records'

/** The salt and the numbers for calls go so long after settlement. D-29. */
export const FORGET_AFTER_MS = 30 * DAY
/** A call that began in the last moment of the grace has ended by then. */
const UNDER_WAY_MS = MINUTE
/** More than ever end at once. */
const MOST = 20
const OPEN_APPEALS = ['open', 'granting']

function ended(limit: number): Promise<CampaignRecord[]> {
  const where = {
    ...{ settledAt: null, closesAt: atMost(now() - LATE_GRACE_MS - UNDER_WAY_MS) },
    state: noneOf(['draft']),
  }
  return find(CAMPAIGNS, where, { order: [['closesAt', 'desc']], limit })
}

/** Whether nothing of a campaign can change any more by itself: all is folded and settled, and nobody is asked to look. */
async function isAtRest({ _id: campaignId }: CampaignRecord): Promise<boolean> {
  const open = await Promise.all([
    find(RESPONSES, { campaignId, folded: false }, { limit: 1 }),
    find(SURVEY_DAYS, { dueAt: above(0), [`waiting.${campaignId}`]: atLeast(0) }, { limit: 1 }),
    find(REVIEWS, { campaignId, state: among(['open', 'deciding']) }, { limit: 1 }),
    find(REVIEWS, { campaignId, 'appeal.state': among(OPEN_APPEALS) }, { limit: 1 }),
  ])
  return open.every((found) => found.length === 0)
}

/** Writes down when a campaign was settled: its window and the day of grace are over, and nothing of it is open. D-03. */
export const settleCampaigns: Job = {
  name: 'settleCampaigns',
  isDue: async () => (await ended(1)).length > 0,
  async runSlice() {
    for (const campaign of await ended(MOST)) {
      if (!(await isAtRest(campaign))) continue
      const { _id, closesAt } = campaign
      await updateWhere(CAMPAIGNS, { _id, closesAt, settledAt: null }, { settledAt: now() })
    }
    return false
  },
}

function toForget(limit: number): Promise<CampaignRecord[]> {
  const settledAt = atMost(now() - FORGET_AFTER_MS)
  return find(CAMPAIGNS, { settledAt, salt: above('') }, { limit })
}

/**
 * Thirty days after settlement the numbers left for calls are deleted, and the salt of respondents and devices: their
 * hashes then lead nowhere. Resumable: the salt goes last. D-29.
 */
export const forgetRespondents: Job = {
  name: 'forgetRespondents',
  isDue: async () => (await toForget(1)).length > 0,
  async runSlice() {
    for (const { _id } of await toForget(MOST)) {
      const waiting = { campaignId: _id, state: 'waiting' } as const
      await updateWhere(CALLBACKS, waiting, { phone: null, state: 'over' })
      await updateWhere(CAMPAIGNS, { _id }, { salt: '' })
    }
    return false
  },
}
