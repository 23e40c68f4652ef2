import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import type { Context } from '../kit/serve'
import { publicPart, questionnaireByKey, runningCampaign } from './campaigns'
import { questionnaireKey } from './records'
import { findShareCode } from './share-codes'
import { makeStartStamp } from './start-stamp'

type Action = (typeof surveyContract.actions)['openQuestionnaire']

/** The running campaign's questionnaire, stamped with the server's time (D-03), and who asks. Two waves. */
export async function openQuestionnaire(
  { shareCode }: ParsedOf<Action>,
  { at }: Context,
): Promise<OutputOf<Action>> {
  const [campaign, code] = await Promise.all([runningCampaign(at), findShareCode(shareCode, at)])
  if (!campaign) throw new CodedError(surveyErrors.NO_CAMPAIGN)
  const key = questionnaireKey(campaign.questionnaireId, campaign.questionnaireVersion)
  const questionnaire = await questionnaireByKey(key, at)
  if (!questionnaire) throw new Error('a campaign names a questionnaire that is not there')
  return {
    campaign: publicPart(campaign),
    questionnaire,
    startStamp: makeStartStamp(campaign._id, { at, questionnaireKey: key }),
    invitedBy:
      code?.campaignId === campaign._id
        ? { name: code.inviter, stationName: code.stationName }
        : null,
  }
}
