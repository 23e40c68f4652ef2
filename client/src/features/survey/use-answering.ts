import { scrollToTop } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import type { AnswerProblem } from '@shared/survey/answer-rules'
import { useState } from 'react'
import { handIn, isMendedByReopening, type Outcome, reopen } from './hand-in'
import { type Answer, answerWith, placeOf, type Session, stepBack, stepForward } from './session'
import { useSession } from './use-session'

/** What somebody may still be about to do: a row, a further pick, a nearer place, another digit. */
const UNFINISHED: readonly AnswerProblem[] = [
  ...(['missing', 'tooFew', 'rowMissing', 'notAPlace', 'outOfRange'] as const),
]

/**
 * Answering, one question at a time: each step is kept on the phone. `onEnd` is told how it ended,
 * once: handed in, waiting for the network, or ended kindly with nothing sent (D-29).
 */
export function useAnswering(session: Session, onEnd: (outcome: Outcome) => void) {
  const { change, keep } = useSession()
  const [isAsked, setAsked] = useState(false)
  const server = useAct()
  const place = placeOf(session)

  function turnTo(next: Session): void {
    setAsked(false)
    server.forgive()
    keep(next)
    void scrollToTop()
  }

  /** What was refused stands at the top of the page. */
  function showRefusal(done: boolean): void {
    if (!done) void scrollToTop()
  }

  return {
    place,
    isSending: server.busy,
    refusal: server.error,
    /** Too many picks are said at once, what is only unfinished after 下一题. */
    problem:
      place.problem && (isAsked || !UNFINISHED.includes(place.problem)) ? place.problem : null,
    canReopen: server.error !== undefined && isMendedByReopening(server.error.code),
    answer: (answer: Answer | undefined) => change(answerWith(session, answer)),
    back: () => turnTo(stepBack(session)),
    next: () => {
      const step = stepForward(session)
      if (step.to === 'problem') setAsked(true)
      else if (step.to === 'question') turnTo(step.session)
      else if (step.to === 'ended') onEnd('ended')
      else void server.run(async () => onEnd(await handIn(session))).then(showRefusal)
    },
    reopen: () => void server.run(async () => turnTo(await reopen(session))).then(showRefusal),
  }
}
