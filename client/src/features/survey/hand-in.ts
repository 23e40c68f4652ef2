import { browserIdentity } from '@client/platform/browser-identity'
import { call } from '@client/platform/call'
import { deviceWords } from '@client/platform/device-words'
import { post } from '@client/platform/outbox'
import type { OutputOf } from '@shared/kit/contract'
import { answeringContract } from '@shared/survey/answering-actions'
import { surveyErrors } from '@shared/survey/errors'
import { noteCall } from './call-offer'
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
 * Hands the answers in; without a network, or while too many hand in at once, they wait on the phone and go out by
 * themselves (feature 43). Who was chosen for it is asked for a call afterwards.
 * Errors: CallError with SURVEY.CLOSED, SURVEY.NOT_OPEN, SURVEY.VERSION_CHANGED, SURVEY.INCOMPLETE, SURVEY.BAD_STAMP.
 */
export async function handIn(session: Session): Promise<Outcome> {
  const told = submissionOf(session, await browserIdentity(), Date.now())
  const submission = { ...told, device: deviceWords() }
  const posted = await post(answeringContract, 'submitResponse', told.id, submission, {
    patient: true,
  })
  if (posted.state === 'queued') return 'queued'
  noteCall(told.id, posted.output)
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
