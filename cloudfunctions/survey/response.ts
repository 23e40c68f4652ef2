import { localDate, type Instant } from '@shared/kit/time'
import type { Questionnaire } from '@shared/survey/model'
import { answersOnPath, checkAnswers, type AnswerCheck } from '@shared/survey/path-rules'
import type { Answers } from '@shared/survey/question-model'
import { expectedMinimumMs, isInTime } from '@shared/survey/rules'
import type { Caller } from '../kit/caller'
import { checkText, type TextVerdict } from '../kit/content-check'
import { contentHash, keyedHash } from '../kit/crypto'
import { keptWords } from './kept-words'
import type { CampaignRecord, ResponseRecord, ShareCodeRecord } from './records'
import type { Opened } from './start-stamp'

/** What a person sent, as far as the record of it needs it. */
interface Sent {
  readonly id: string
  readonly deviceAt: Instant
  readonly browserId?: string | undefined
  readonly device?: string | undefined
}

/**
 * Who answered, for counting once a campaign: a hash that cannot be turned back (D-29). Whom neither WeChat nor a
 * browser's own id tells apart is counted by the id of the answer, so that nobody is refused for having no identity.
 * Without the salt of the campaign, once it is destroyed, nobody is told apart from anybody: empty.
 */
export function respondentOf(salt: string, openId: string | undefined, sent: Sent): string {
  if (salt === '') return ''
  if (openId) return keyedHash('respondent', salt, 'openId', openId)
  if (sent.browserId) return keyedHash('respondent', salt, 'browserId', sent.browserId)
  return keyedHash('respondent', salt, 'response', sent.id)
}

/**
 * From which device, for counting many answers from one: a hash of what it says of itself and of where the call came from.
 * Undefined where either is missing, since many people have the same model.
 */
export function deviceOf(
  salt: string,
  device: string | undefined,
  address: string | undefined,
): string | undefined {
  if (salt === '' || !device || !address) return undefined
  return keyedHash('survey-device', salt, device, address)
}

/** A set of answers, looked at: whether it is whole, what of it is kept, and what WeChat says of its words. */
export interface ReadAnswers {
  readonly check: AnswerCheck
  readonly answers: Answers
  readonly textVerdict: TextVerdict
}

/**
 * Looks at a set of answers: every secret in free words is covered (D-30), what was not asked is left out, and the
 * words are shown to WeChat, which refuses nothing. Of an answer that will not be kept no word leaves us.
 */
export async function readAnswers(
  questionnaire: Questionnaire,
  sent: Answers,
  openId: string | undefined,
): Promise<ReadAnswers> {
  const check = checkAnswers(questionnaire, sent)
  const answers = answersOnPath(questionnaire, sent)
  const words: string[] = []
  for (const { id, kind } of questionnaire.questions) {
    const answer = answers[id]
    if (kind !== 'text' || typeof answer !== 'string') continue
    answers[id] = keptWords(answer)
    words.push(answers[id])
  }
  const textVerdict = check.complete ? await checkText(words.join('\n'), openId) : 'unchecked'
  return { check, answers, textVerdict }
}

/** Everything an answer's record is made of. */
interface Answered {
  readonly sent: Sent
  readonly campaign: CampaignRecord
  readonly questionnaire: Questionnaire
  readonly opened: Opened
  readonly at: Instant
  readonly read: ReadAnswers
  readonly caller: Caller
  readonly code: ShareCodeRecord | undefined
}

/** The record of an answer that arrived at `at`. A code of another campaign credits nobody (D-02). */
export function responseRecord(answered: Answered): ResponseRecord {
  const { sent, caller, campaign, questionnaire, opened, at, read } = answered
  const { check, answers, textVerdict } = read
  const { version, satisfactionQuestion, questions } = questionnaire
  const code = answered.code?.campaignId === campaign._id ? answered.code : undefined
  const grade = answers[satisfactionQuestion]
  const device = deviceOf(campaign.salt, sent.device, caller.address)
  const ageGroup = questions[0] ? answers[questions[0].id] : undefined
  return {
    _id: sent.id,
    at,
    campaignId: campaign._id,
    version,
    respondent: respondentOf(campaign.salt, caller.openId, sent),
    ageGroup: typeof ageGroup === 'string' ? ageGroup : '',
    answers,
    contentHash: contentHash({ campaignId: campaign._id, version, answers }),
    openedAt: opened.at,
    deviceAt: sent.deviceAt,
    late: isInTime(campaign, opened.at, at) === 'late',
    fast: at - opened.at < expectedMinimumMs(check.shown),
    textVerdict,
    stationId: code?.stationId ?? null,
    volunteerId: code?.accountId ?? null,
    shareRef: code?._id ?? null,
    satisfaction: typeof grade === 'number' ? grade : null,
    day: localDate(at),
    folded: false,
    ...(device === undefined ? {} : { device }),
  }
}
