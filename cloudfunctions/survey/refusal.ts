import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { surveyErrors } from '@shared/survey/errors'
import type { AnswerProblem } from '@shared/survey/answer-rules'
import type { AnswerCheck } from '@shared/survey/path-rules'
import { isInTime } from '@shared/survey/rules'
import { mainKey } from './campaigns'
import { questionnaireKey, type CampaignRecord } from './records'
import type { Opened } from './start-stamp'

/** Why an answer cannot be kept, or undefined: its time (D-03), its version, or what is missing in it. */
export function refusalOf(
  campaign: CampaignRecord,
  opened: Opened,
  version: number,
  { complete, problems }: AnswerCheck,
  at: Instant,
): CodedError | undefined {
  const time = isInTime(campaign, opened.at, at)
  if (time === 'early') return new CodedError(surveyErrors.NOT_OPEN)
  // Without its salt nobody can be counted once any more.
  if (time === 'closed' || campaign.salt === '') return new CodedError(surveyErrors.CLOSED)
  const current = questionnaireKey(campaign.questionnaireId, campaign.questionnaireVersion)
  if (mainKey(opened.questionnaireKey) !== current || version !== campaign.questionnaireVersion) {
    return new CodedError(surveyErrors.VERSION_CHANGED)
  }
  return complete ? undefined : incomplete(problems)
}

function incomplete(problems: Readonly<Record<string, AnswerProblem>>): CodedError {
  const fields = Object.entries(problems).map(([id, problem]) => [
    `answers.${id}`,
    problem === 'missing' ? '这题还没答' : '这题要再答一次',
  ])
  return new CodedError(surveyErrors.INCOMPLETE, {
    fields: Object.fromEntries(fields) as Record<string, string>,
  })
}
