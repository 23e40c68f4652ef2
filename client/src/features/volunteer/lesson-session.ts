import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import { INTRO_LESSON } from '@shared/volunteer/intro-lesson'

/** What was answered so far, by question; null where nothing was. Kept on the phone. */
export interface LessonDraft {
  readonly answers: readonly (number | null)[]
}

export type LessonMarks = OutputOf<(typeof volunteerContract.actions)['answerLesson']>

/** How many questions there are. */
export const QUESTIONS = INTRO_LESSON.questions.length

/** Nothing is chosen for anybody. */
export const BLANK_LESSON: LessonDraft = { answers: INTRO_LESSON.questions.map(() => null) }

/** The answers with one of them changed. */
export function answered(draft: LessonDraft, question: number, choice: number): LessonDraft {
  return { answers: draft.answers.map((old, index) => (index === question ? choice : old)) }
}

/** The first question that has no answer; the last one when all have. */
export function firstOpen({ answers }: LessonDraft): number {
  const open = answers.indexOf(null)
  return open === -1 ? answers.length - 1 : open
}

/** All answers, or undefined while one is missing. */
export function complete({ answers }: LessonDraft): number[] | undefined {
  const given = answers.filter((answer) => answer !== null)
  return given.length === answers.length ? given : undefined
}

/** To answer again: what was right stays, what was not is open. Board 56c. */
export function withoutWrong(draft: LessonDraft, { marks }: LessonMarks): LessonDraft {
  return {
    answers: draft.answers.map((answer, index) => (marks[index]?.right ? answer : null)),
  }
}
