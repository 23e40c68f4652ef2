import { browserIdentity } from '@client/platform/browser-identity'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { scrollToTop } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { learnContract } from '@shared/learn/contract'
import type { Lesson } from '@shared/learn/model'
import { QUIZ_QUESTIONS } from '@shared/learn/rules'
import { useState } from 'react'
import {
  answered,
  BLANK_QUIZ,
  complete,
  draftName,
  firstOpen,
  type QuizDraft,
  type QuizResult,
  SKIPPED,
  withoutWrong,
} from './quiz-session'

/** What is before one: a question, or how the quiz was marked. */
export type QuizPlace =
  | { readonly at: 'question'; readonly question: number }
  | { readonly at: 'marked'; readonly draft: QuizDraft; readonly result: QuizResult }

/** Answering; the answers stay on the phone until they are handed in. */
export function useQuiz(lesson: Lesson) {
  const draft = useDraft(draftName(lesson), BLANK_QUIZ)
  const [place, setPlace] = useState<QuizPlace>(() => ({
    ...{ at: 'question', question: firstOpen(draft.value) },
  }))
  const [isMissing, setMissing] = useState(false)
  const act = useAct()

  function turnTo(next: QuizPlace): void {
    setPlace(next)
    setMissing(false)
    act.forgive()
    void scrollToTop()
  }

  async function handIn(given: QuizDraft, answers: (number | null)[]): Promise<void> {
    const { id: lessonId, version } = lesson
    const browserId = await browserIdentity()
    const result = await call(learnContract, 'answerQuiz', {
      ...{ lessonId, version, answers },
      ...(browserId === undefined ? {} : { browserId }),
    })
    turnTo({ at: 'marked', draft: given, result })
    if (result.passed) draft.discard()
    else draft.update(withoutWrong(given, result))
  }

  function goOn(given: QuizDraft, question: number): void {
    draft.save()
    if (question < QUIZ_QUESTIONS - 1) {
      return turnTo({ at: 'question', question: question + 1 })
    }
    const answers = complete(given)
    if (answers) void act.run(() => handIn(given, answers))
    else turnTo({ at: 'question', question: firstOpen(given) })
  }

  return {
    place,
    answers: draft.value.answers,
    isMissing,
    isSending: act.busy,
    error: act.error,
    answer(question: number, choice: number) {
      setMissing(false)
      draft.update(answered(draft.value, question, choice))
    },
    next(question: number) {
      if (draft.value.answers[question] === null) return setMissing(true)
      goOn(draft.value, question)
    },
    skip(question: number) {
      const skipped = answered(draft.value, question, SKIPPED)
      draft.update(skipped)
      goOn(skipped, question)
    },
    previous: (question: number) => turnTo({ at: 'question', question: question - 1 }),
    again: () => turnTo({ at: 'question', question: firstOpen(draft.value) }),
    /** The same answers once more, for who has signed in since. */
    handInAgain(given: QuizDraft) {
      const answers = complete(given)
      if (answers) void act.run(() => handIn(given, answers))
    },
  }
}
