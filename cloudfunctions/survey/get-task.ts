import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { localDate, type Instant } from '@shared/kit/time'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { LATE_GRACE_MS } from '@shared/survey/rules'
import type { AccountRecord } from '../kit/accounts'
import { foldProgress } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { among, find, get } from '../kit/store'
import { SURVEY_DAYS, surveyDayId } from '../kit/survey-days'
import { medianSecondsOf } from './answering-time'
import { goalOf, publicPart, questionnaireByKey, runningCampaign } from './campaigns'
import { surveyFold } from './fold-responses'
import {
  campaignTally,
  questionnaireKey,
  TALLIES,
  type CampaignRecord,
  type ShareCodeRecord,
} from './records'
import { keepShareCode, shareCodeOf, shareRef } from './share-codes'

type Action = (typeof surveyContract.actions)['getTask']

/** A volunteer's code, which is made on first asking, and how far the volunteer is. Four waves. SUR-10. */
export async function getTask(
  _input: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const campaign = await runningCampaign(at)
  if (!campaign) throw new CodedError(surveyErrors.NO_CAMPAIGN)
  const code = shareCodeRecord(campaign, account)
  const [form, tallies, progress, medianSeconds] = await Promise.all([
    questionnaireByKey(
      questionnaireKey(campaign.questionnaireId, campaign.questionnaireVersion),
      at,
    ),
    readTallies(campaign._id, code, at),
    foldProgress(surveyFold, { volunteerId: account._id }, at),
    medianSecondsOf(campaign._id, at),
    keepShareCode(code),
  ])
  if (!form) throw new Error('a campaign names a questionnaire that is not there')
  return {
    campaign: publicPart(campaign),
    shareCode: shareCodeOf(code._id),
    questionCount: form.questions.length,
    stationName: code.stationName,
    ...tallies,
    ...progress,
    medianSeconds: medianSeconds ?? null,
    myGoal: campaign.volunteerGoal,
    stationGoal: code.stationId === null ? campaign.stationGoal : goalOf(campaign, code.stationId),
  }
}

/** The code of a volunteer, for the station where the volunteer is now; it lives as long as late answers may come. */
function shareCodeRecord(
  campaign: CampaignRecord,
  account: AccountRecord,
): ShareCodeRecord & { readonly accountId: string } {
  const grant = account.grants.find(({ role }) => role === 'volunteer')
  if (!grant) throw new CodedError(kitErrors.ROLE)
  return {
    _id: shareRef(campaign._id, account._id),
    campaignId: campaign._id,
    accountId: account._id,
    stationId: grant.scope === 'station' ? grant.scopeId : null,
    stationName: grant.scopeName,
    inviter: maskName(account.displayName),
    expiresAt: campaign.closesAt + LATE_GRACE_MS,
  }
}

async function readTallies(
  campaignId: string,
  code: ShareCodeRecord & { readonly accountId: string },
  at: Instant,
) {
  const mine = campaignTally(campaignId, code.accountId)
  const station = campaignTally(campaignId, code.stationId ?? 'none')
  const [found, day] = await Promise.all([
    find(TALLIES, { _id: among([mine, station]) }, { limit: 2 }),
    get(SURVEY_DAYS, surveyDayId(code.accountId, localDate(at))),
  ])
  const countsOf = (id: string) => found.find(({ _id }) => _id === id)?.counts ?? {}
  const { total = 0, waiting = 0, fast = 0, rejected = 0 } = countsOf(mine)
  const { total: ofStation = 0, rejected: ofStationRejected = 0 } = countsOf(station)
  return {
    total: total - rejected,
    waiting,
    fast,
    today: day?.folded ?? 0,
    stationTotal: ofStation - ofStationRejected,
  }
}
