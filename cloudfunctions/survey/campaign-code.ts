import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { LATE_GRACE_MS } from '@shared/survey/rules'
import type { MemberContext } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { get } from '../kit/store'
import { currentCampaign, goalOf, publicPart } from './campaigns'
import { campaignTally, TALLIES, type CampaignRecord, type ShareCodeRecord } from './records'
import { keepShareCode, shareCodeOf, shareRef } from './share-codes'

type Action = (typeof surveyContract.actions)['getStationCode']

/** The code on a station's poster and page, and how far the station is. Four waves with the account. D-02. */
export async function getStationCode(
  { stationId }: ParsedOf<Action>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  const [campaign, station] = await Promise.all([currentCampaign(at), get(STATIONS, stationId)])
  if (!station) throw new CodedError(kitErrors.SCOPE)
  if (!campaign) throw new CodedError(surveyErrors.NO_CAMPAIGN)
  const code = codeOf(campaign, station)
  const [tally] = await Promise.all([
    get(TALLIES, campaignTally(campaign._id, stationId)),
    keepShareCode(code),
  ])
  const { total = 0, rejected = 0 } = tally?.counts ?? {}
  return {
    campaign: publicPart(campaign),
    shareCode: shareCodeOf(code._id),
    stationName: station.name,
    total: total - rejected,
    goal: goalOf(campaign, stationId),
  }
}

/** A code that names no volunteer; like a volunteer's it lives as long as late answers may come. */
function codeOf(campaign: CampaignRecord, station: StationRecord): ShareCodeRecord {
  return {
    _id: shareRef(campaign._id, station._id),
    campaignId: campaign._id,
    accountId: null,
    stationId: station._id,
    stationName: station.name,
    inviter: '',
    expiresAt: campaign.closesAt + LATE_GRACE_MS,
  }
}
