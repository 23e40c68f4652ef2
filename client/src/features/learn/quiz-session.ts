import type { OutputOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import type { Lesson } from '@shared/learn/model'
import { QUIZ_QUESTIONS } from '@shared/learn/rules'

/** Somebody does not know, and goes on. */
export const SKIPPED = -1

/** What was answered so far, by question: a choice from 0, SKIPPED, or null where nothing was. Kept on the phone. */
export interface QuizDraft {
  readonly answers: readonly (number | null)[]
}

export type QuizResult = OutputOf<(typeof learnContract.actions)['answerQuiz']>

/** Nothing is chosen for anybody. */
export const BLANK_QUIZ: QuizDraft = { answers: Array.from({ length: QUIZ_QUESTIONS }, () => null) }

/** Under which the draft of a lesson's quiz is kept; other questions begin anew. */
export function draftName({ id, version }: Pick<Lesson, 'id' | 'version'>): string {
  return `learn.quiz.1.${id}.${version}`
}

/** The answers with one of them changed. */
export function answered({ answers }: QuizDraft, question: number, choice: number): QuizDraft {
  return { answers: answers.map((old, index) => (index === question ? choice : old)) }
}

/** The first question that has no answer; the last one when all have. */
export function firstOpen({ answers }: QuizDraft): number {
  const open = answers.indexOf(null)
  return open === -1 ? answers.length - 1 : open
}

/** What is handed in, null for what somebody does not know; undefined while a question is open. */
export function complete({ answers }: QuizDraft): (number | null)[] | undefined {
  if (answers.includes(null)) return undefined
  return answers.map((answer) => (answer === SKIPPED ? null : answer))
}

/** To answer again: what was right stays, what was not is open. Board 56c. */
export function withoutWrong({ answers }: QuizDraft, { marks }: QuizResult): QuizDraft {
  return { answers: answers.map((answer, index) => (marks[index]?.right ? answer : null)) }
}

/** The questions by how they were answered, from 1. */
export function placesOf({ marks }: QuizResult): { right: number[]; wrong: number[] } {
  const places = marks.map((mark, index) => ({ right: mark.right, place: index + 1 }))
  return {
    right: places.filter(({ right }) => right).map(({ place }) => place),
    wrong: places.filter(({ right }) => !right).map(({ place }) => place),
  }
}
