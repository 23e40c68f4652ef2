import type { Instant } from '@shared/kit/time'
import { keyedHash, sameHash } from '../kit/crypto'

/** What a stamp says: when which questionnaire was opened. */
export interface Opened {
  readonly at: Instant
  /** The keys of the main questionnaire and of the topics behind it, joined by `+`. */
  readonly questionnaireKey: string
}

const MAC_LENGTH = 32

/** A signed word on when a campaign's questionnaire was opened: `<base 36 time>~<questionnaire>~<signature>`. D-03. */
export function makeStartStamp(campaignId: string, { at, questionnaireKey }: Opened): string {
  const time = at.toString(36)
  return [time, questionnaireKey, sign(campaignId, time, questionnaireKey)].join('~')
}

/** What a stamp of this campaign says; undefined when we did not sign it. */
export function readStartStamp(stamp: string, campaignId: string): Opened | undefined {
  const [time, questionnaireKey, signature, ...rest] = stamp.split('~')
  if (!time || !questionnaireKey || !signature || rest.length > 0) return undefined
  if (!sameHash(signature, sign(campaignId, time, questionnaireKey))) return undefined
  return { at: Number.parseInt(time, 36), questionnaireKey }
}

function sign(campaignId: string, time: string, questionnaireKey: string): string {
  return keyedHash('start-stamp', campaignId, time, questionnaireKey).slice(0, MAC_LENGTH)
}
