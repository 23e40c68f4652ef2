import { browserIdentity } from '@client/platform/browser-identity'
import { call } from '@client/platform/call'
import { post } from '@client/platform/outbox'
import type { OutputOf } from '@shared/kit/contract'
import { answeringContract } from '@shared/survey/answering-actions'
import { surveyErrors } from '@shared/survey/errors'
import { restamp, type Session, submissionOf } from './session'

/** How a questionnaire ended, for the last page. */
export const OUTCOMES = ['recorded', 'late', 'alreadyAnswered', 'ended', 'queued'] as const
export type Outcome = (typeof OUTCOMES)[number]

type Output = OutputOf<(typeof answeringContract.actions)['submitResponse']>

/** What the server's answer is called on the last page. */
export function outcomeOf({ outcome, late }: Output): Outcome {
  return outcome === 'recorded' && late ? 'late' : outcome
}

/**
 * Hands the answers in; without a network they wait on the phone and go out by themselves.
 * Errors: CallError with SURVEY.CLOSED, SURVEY.NOT_OPEN, SURVEY.VERSION_CHANGED, SURVEY.INCOMPLETE, SURVEY.BAD_STAMP.
 */
export async function handIn(session: Session): Promise<Outcome> {
  const submission = submissionOf(session, await browserIdentity(), Date.now())
  const posted = await post(answeringContract, 'submitResponse', submission.id, submission)
  if (posted.state === 'queued') return 'queued'
  return outcomeOf(posted.output)
}

const REOPEN: readonly string[] = [
  surveyErrors.BAD_STAMP.code,
  surveyErrors.VERSION_CHANGED.code,
  surveyErrors.INCOMPLETE.code,
]

/** Whether opening the questionnaire again, with the answers kept where they fit, mends this refusal. */
export function isMendedByReopening(code: string): boolean {
  return REOPEN.includes(code)
}

/** Opens the questionnaire again under a new start stamp. Errors: CallError, as `call`. */
export async function reopen(session: Session): Promise<Session> {
  const opened = await call(answeringContract, 'openQuestionnaire', {
    shareCode: session.shareCode,
    browserId: await browserIdentity(),
  })
  return restamp(session, opened)
}
