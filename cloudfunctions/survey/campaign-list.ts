import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import type { MemberContext } from '../kit/serve'
import { atLeast, find, get } from '../kit/store'
import { campaignRow, keptCampaign, readTotals } from './campaign-plan'
import { CAMPAIGNS } from './records'

type Actions = (typeof surveyContract)['actions']

const MOST = 50

/** Every campaign, the last to close first. Three waves with the account. */
export async function listCampaigns(
  _input: ParsedOf<Actions['listCampaigns']>,
  { at }: MemberContext,
): Promise<OutputOf<Actions['listCampaigns']>> {
  const found = await find(
    CAMPAIGNS,
    { closesAt: atLeast(0) },
    { order: [['closesAt', 'desc']], limit: MOST },
  )
  if (found.length === 0) return { campaigns: [] }
  const totals = await readTotals(found.map(({ _id }) => _id))
  return { campaigns: found.map((one) => campaignRow(one, totals.get(one._id), at)) }
}

/** One campaign, whole. Three waves with the account. */
export async function readCampaign(
  { campaignId }: ParsedOf<Actions['readCampaign']>,
  { at }: MemberContext,
): Promise<OutputOf<Actions['readCampaign']>> {
  const campaign = await get(CAMPAIGNS, campaignId)
  if (!campaign) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
  return keptCampaign(campaign, at)
}
