import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { scrollToTop } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { volunteerContract } from '@shared/volunteer/contract'
import { useState } from 'react'
import {
  answered,
  BLANK_LESSON,
  complete,
  firstOpen,
  type LessonDraft,
  type LessonMarks,
  QUESTIONS,
  withoutWrong,
} from './lesson-session'

/** What is before one: the lesson, a question, or how it was marked. */
export type LessonPlace =
  | { readonly at: 'reading' }
  | { readonly at: 'question'; readonly question: number }
  | { readonly at: 'marked'; readonly draft: LessonDraft; readonly result: LessonMarks }

/** Reading and answering; the answers stay on the phone until all are right. */
export function useLesson() {
  const draft = useDraft('volunteer.lesson.1', BLANK_LESSON)
  const [place, setPlace] = useState<LessonPlace>({ at: 'reading' })
  const [isMissing, setMissing] = useState(false)
  const act = useAct()

  function turnTo(next: LessonPlace): void {
    setPlace(next)
    setMissing(false)
    act.forgive()
    void scrollToTop()
  }

  async function handIn(answers: number[]): Promise<void> {
    const result = await call(volunteerContract, 'answerLesson', { answers })
    turnTo({ at: 'marked', draft: draft.value, result })
    if (result.passed) draft.discard()
    else draft.update(withoutWrong(draft.value, result))
  }

  function next(question: number): void {
    if (typeof draft.value.answers[question] !== 'number') return setMissing(true)
    draft.save()
    if (question < QUESTIONS - 1) return turnTo({ at: 'question', question: question + 1 })
    const answers = complete(draft.value)
    if (answers) void act.run(() => handIn(answers))
    else turnTo({ at: 'question', question: firstOpen(draft.value) })
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
    begin: () => turnTo({ at: 'question', question: firstOpen(draft.value) }),
    reread: () => turnTo({ at: 'reading' }),
    previous: (question: number) => turnTo({ at: 'question', question: question - 1 }),
    next,
  }
}
