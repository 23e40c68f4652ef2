import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { arranged } from '@shared/survey/arrange-rules'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { isPushback } from '../kit/pushback'
import type { Context } from '../kit/serve'
import { formByKey, formKey, publicPart, runningCampaign } from './campaigns'
import { findShareCode } from './share-codes'
import { makeStartStamp } from './start-stamp'

type Action = (typeof surveyContract.actions)['openQuestionnaire']

/**
 * The running campaign's questionnaire, stamped with the server's time (D-03), in the order of this one person
 * (feature 39), and who asks. Two waves. While the database pushes back it opens from what this instance remembers,
 * without saying who asks; the code still goes with the answer. Feature 43.
 */
export async function openQuestionnaire(
  { shareCode }: ParsedOf<Action>,
  { at, requestId }: Context,
): Promise<OutputOf<Action>> {
  const [campaign, code] = await Promise.all([
    runningCampaign(at),
    findShareCode(shareCode, at).catch(nobodyOnPushback),
  ])
  if (!campaign) throw new CodedError(surveyErrors.NO_CAMPAIGN)
  const key = formKey(campaign, requestId)
  const questionnaire = await formByKey(key, at)
  if (!questionnaire) throw new Error('a campaign names a questionnaire that is not there')
  const startStamp = makeStartStamp(campaign._id, { at, questionnaireKey: key })
  return {
    campaign: publicPart(campaign),
    questionnaire: arranged(questionnaire, startStamp),
    startStamp,
    invitedBy:
      code?.campaignId === campaign._id
        ? { name: code.inviter, stationName: code.stationName }
        : null,
  }
}

function nobodyOnPushback(failure: unknown): undefined {
  if (!isPushback(failure)) throw failure
}
