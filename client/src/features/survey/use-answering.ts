import { CallError } from '@client/platform/call'
import { kitErrors } from '@shared/kit/errors'
import { useState } from 'react'
import { handIn, isMendedByReopening, type Outcome, reopen } from './hand-in'
import { type Answer, answerWith, placeOf, type Session, stepBack, stepForward } from './session'
import { useSession } from './use-session'

function callErrorOf(failure: unknown): CallError {
  return failure instanceof CallError
    ? failure
    : new CallError(kitErrors.FAILED, { cause: failure })
}

/**
 * Answering, one question at a time: each step is kept on the phone. `onEnd` is told how it ended,
 * once: handed in, waiting for the network, or ended kindly with nothing sent (D-29).
 */
export function useAnswering(session: Session, onEnd: (outcome: Outcome) => void) {
  const { change, keep } = useSession()
  const [isAsked, setAsked] = useState(false)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const place = placeOf(session)

  /** Does one thing with the server at a time; what it refuses is shown, and nothing is lost. */
  async function withServer(work: () => Promise<void>): Promise<void> {
    setSending(true)
    setRefusal(null)
    try {
      await work()
    } catch (failure) {
      setRefusal(callErrorOf(failure))
    } finally {
      setSending(false)
    }
  }

  function turnTo(next: Session): void {
    setAsked(false)
    setRefusal(null)
    keep(next)
  }

  return {
    place,
    isSending,
    refusal,
    /** Too many picks are said at once, a missing answer only after 下一题. */
    problem: isAsked || place.problem !== 'missing' ? place.problem : null,
    canReopen: refusal !== null && isMendedByReopening(refusal.code),
    answer: (answer: Answer | undefined) => change(answerWith(session, answer)),
    back: () => turnTo(stepBack(session)),
    next: () => {
      const step = stepForward(session)
      if (step.to === 'problem') setAsked(true)
      else if (step.to === 'question') turnTo(step.session)
      else if (step.to === 'ended') onEnd('ended')
      else void withServer(async () => onEnd(await handIn(session)))
    },
    reopen: () => void withServer(async () => turnTo(await reopen(session))),
  }
}
