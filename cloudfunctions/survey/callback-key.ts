import { CALLBACK_PERCENT } from '@shared/survey/campaign-model'
import { keyedDigits, keyedWord, sameHash } from '../kit/crypto'
import type { CampaignRecord, ResponseRecord } from './records'

const KEY_LENGTH = 26

/** What opens the offer of an answer to whoever gave it: always the same one, and not to be made from the id. */
export function callKeyOf(responseId: string): string {
  return keyedWord(KEY_LENGTH, 'survey-callback', responseId)
}

/** Whether a key is that of an answer. */
export function opensCall(responseId: string, key: string): boolean {
  return sameHash(key, callKeyOf(responseId))
}

type Answered = Pick<ResponseRecord, '_id' | 'stationId' | 'volunteerId'>

/**
 * Whether who gave an answer is asked for a call: as many of a hundred as the campaign says, by a keyed hash of the answer's
 * id, so that nobody can choose and a retry is told the same. An answer that credits nobody needs no call, and a
 * settled campaign none any more.
 */
export function isSampled(campaign: CampaignRecord, answer: Answered): boolean {
  const { callbackPercent = CALLBACK_PERCENT.usual, settledAt } = campaign
  if (settledAt || (answer.stationId === null && answer.volunteerId === null)) return false
  return Number(keyedDigits(4, 'survey-callback-sample', answer._id)) < callbackPercent * 100
}

/** What `submitResponse` tells who gave an answer about a call. */
export function callOf(
  campaign: CampaignRecord,
  answer: Answered,
): { mayCall: boolean; callKey?: string } {
  if (!isSampled(campaign, answer)) return { mayCall: false }
  return { mayCall: true, callKey: callKeyOf(answer._id) }
}
