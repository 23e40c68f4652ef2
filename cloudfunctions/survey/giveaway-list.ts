import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { Giveaway } from '@shared/survey/campaign-model'
import type { surveyContract } from '@shared/survey/contract'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find } from '../kit/store'
import { campaignById, currentCampaign, publicPart } from './campaigns'
import { GIVEAWAYS, type GiveawayRecord } from './giveaway-records'

type Action = (typeof surveyContract.actions)['listGiveaways']

const MOST = 1000

/** What there is to give away, of a campaign or at a station. Four waves with the account at most. */
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
  return { campaign: publicPart(campaign), giveaways: await publicGiveaways(found) }
}

/** Give-aways with the names of their stations, by station and item. One wave. */
export async function publicGiveaways(found: readonly GiveawayRecord[]): Promise<Giveaway[]> {
  if (found.length === 0) return []
  const ids = [...new Set(found.map(({ stationId }) => stationId))]
  const stations = await find(STATIONS, { _id: among(ids) }, { limit: ids.length })
  const names = new Map(stations.map(({ _id, name }) => [_id, name]))
  return found
    .map(({ _id, stationId, item, allotted, handedOut }) => ({
      ...{ id: _id, stationId, stationName: names.get(stationId) ?? '' },
      ...{ item, allotted, handedOut },
    }))
    .sort((one, other) => (wordsOf(one) < wordsOf(other) ? -1 : 1))
}

function wordsOf({ stationName, item }: Giveaway): string {
  return `${stationName} ${item}`
}
