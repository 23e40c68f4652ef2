/** A bulk decision: the record of what was decided together, and how each application answers when it is sent again. */
import { CodedError, kitErrors } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { DecisionResult, Verdict } from '@shared/volunteer/model'
import { contentHash, keyedHash } from '../kit/crypto'
import { get, insert } from '../kit/store'
import {
  DECISIONS,
  type ApplicationRecord,
  type DecisionRecord,
  type VerdictRecord,
} from './records'

/** What tells a decision that is sent again from another one under its id. */
export function decisionContent(stationId: string, decisions: readonly Verdict[]): string {
  return keyedHash('decision-content', contentHash({ stationId, decisions }))
}

/** How the same decision ended for an application before. */
export function verdictOf(
  { verdicts }: ApplicationRecord,
  decisionId: string,
): VerdictRecord | undefined {
  return verdicts.find((verdict) => verdict.decisionId === decisionId)
}

/** The verdicts with this one in its place. */
export function withVerdict(
  { verdicts }: ApplicationRecord,
  verdict: VerdictRecord,
): readonly VerdictRecord[] {
  return [...verdicts.filter(({ decisionId }) => decisionId !== verdict.decisionId), verdict]
}

export function resultOf(
  applicationId: string,
  { outcome, refusal }: Pick<VerdictRecord, 'outcome' | 'refusal'>,
): DecisionResult {
  const sentence = refusal === null ? {} : { sentence: volunteerErrors[refusal].sentence }
  return { applicationId, outcome, ...sentence }
}

/** The same, of an application that is not there, or not this station's: the two are told alike. */
export function unknownApplication(applicationId: string): DecisionResult {
  return resultOf(applicationId, { outcome: 'refused', refusal: 'NO_APPLICATION' })
}

/**
 * Writes down a decision before anything is done for it; the one that stands. Sent again it is the same one, so that
 * what a cut-off call left is done by the next. Errors: REQUEST.REPLAYED for other content under its id.
 */
export async function openDecision(decision: DecisionRecord): Promise<DecisionRecord> {
  if (await insert(DECISIONS, decision)) return decision
  const known = await get(DECISIONS, decision._id)
  if (known?.contentHash === decision.contentHash) return known
  throw new CodedError(kitErrors.REPLAYED)
}
