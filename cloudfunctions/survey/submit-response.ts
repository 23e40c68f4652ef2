import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import type { Context } from '../kit/serve'
import { get, insert } from '../kit/store'
import { callOf } from './callback-key'
import { campaignById, formByKey } from './campaigns'
import { RESPONSES, type CampaignRecord, type ResponseRecord } from './records'
import { refusalOf } from './refusal'
import { readAnswers, responseRecord } from './response'
import { findShareCode } from './share-codes'
import { readStartStamp } from './start-stamp'
import { recordRepeat } from './subsidy-repeats'

type Action = (typeof surveyContract.actions)['submitResponse']

/**
 * Keeps one answer, once. Two waves: what it depends on, then the insert, whose two unique keys (the id, and the
 * respondent in the campaign) decide; only when one is taken the earlier answer is looked at.
 */
export async function submitResponse(
  input: ParsedOf<Action>,
  { caller, at }: Context,
): Promise<OutputOf<Action>> {
  const opened = readStartStamp(input.startStamp, input.campaignId)
  if (!opened) throw new CodedError(surveyErrors.BAD_STAMP)
  const form = formByKey(opened.questionnaireKey, at)
  const [campaign, questionnaire, read, code] = await Promise.all([
    campaignById(input.campaignId, at),
    form,
    form.then((found) => found && readAnswers(found, input.answers, caller.openId)),
    findShareCode(input.shareCode, at),
  ])
  if (!campaign || !questionnaire || !read) throw new CodedError(surveyErrors.NO_CAMPAIGN)
  // Under 14: thanked, nothing kept. D-29
  if (read.check.ended) return { outcome: 'ended', late: false, mayCall: false }
  const response = responseRecord({
    sent: input,
    ...{ caller, campaign, questionnaire, opened, at, read, code },
  })
  const refusal = refusalOf(campaign, opened, input.version, read.check, at)
  if (!refusal && (await insert(RESPONSES, response))) {
    return { outcome: 'recorded', late: response.late, ...callOf(campaign, response) }
  }
  return answerAgain(campaign, response, refusal)
}

/**
 * What a retry, or a second answer of one person, is told; an answer that is kept already stays `recorded`. Once the salt
 * is gone the same id with the same content is proof enough (D-29).
 */
async function answerAgain(
  campaign: CampaignRecord,
  response: ResponseRecord,
  refusal: CodedError | undefined,
): Promise<OutputOf<Action>> {
  const earlier = await get(RESPONSES, response._id)
  if (!earlier) {
    if (refusal) throw refusal
    await recordRepeat(response)
    return { outcome: 'alreadyAnswered', late: false, mayCall: false }
  }
  const isTheirs = campaign.salt === '' || earlier.respondent === response.respondent
  const same = isTheirs && earlier.contentHash === response.contentHash
  if (!same) throw new CodedError(kitErrors.REPLAYED)
  return { outcome: 'recorded', late: earlier.late, ...callOf(campaign, earlier) }
}
