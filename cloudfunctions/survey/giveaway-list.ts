import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { Giveaway } from '@shared/survey/campaign-model'
import type { surveyContract } from '@shared/survey/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { campaignById, currentCampaign, publicPart } from './campaigns'
import { GIVEAWAYS, type GiveawayRecord } from './giveaway-records'

type Action = (typeof surveyContract.actions)['listGiveaways']

const MOST = 1000

/** What there is to give away, of a campaign or at a station. Three waves with the account. */
export async function listGiveaways(
  input: ParsedOf<Action>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const stationId = 'stationId' in input ? input.stationId : undefined
  authorize(stationId)
  const campaign = await ('stationId' in input
    ? currentCampaign(at)
    : campaignById(input.campaignId, at))
  if (!campaign) return { campaign: null, giveaways: [] }
  const where = stationId === undefined ? {} : { stationId }
  const found = await find(GIVEAWAYS, { campaignId: campaign._id, ...where }, { limit: MOST })
  const sorted = found.sort((one, other) => (wordsOf(one) < wordsOf(other) ? -1 : 1))
  return { campaign: publicPart(campaign), giveaways: sorted.map(publicGiveaway) }
}

/** A give-away as keepers see it. */
export function publicGiveaway(giveaway: GiveawayRecord): Giveaway {
  const { _id, stationId, stationName, item, allotted, handedOut } = giveaway
  return { id: _id, stationId, stationName, item, allotted, handedOut }
}

function wordsOf({ stationName, item }: GiveawayRecord): string {
  return `${stationName} ${item}`
}
