import { instantOf, DAY, type LocalDate } from '../kit/time'
import { LessonId } from './lesson-ids'

/** 宝盾 for a quiz with every answer right, once a lesson and account; never for minutes (D-08, PTS-09, GAP-11). */
export const BAODUN_OF_QUIZ = 10

/** Written beside each entry; it rises when the amount or the condition changes. */
export const BAODUN_RULE = { rule: 'D-08', ruleVersion: 1 } as const

/** Questions of a quiz, and choices of a question. */
export const QUIZ_QUESTIONS = 3
export const QUIZ_CHOICES = 3

/** The lesson whose first question is today's: each has its turn, and everybody sees the same one. Board 26. */
export function lessonOfDay(date: LocalDate): LessonId {
  const ids = LessonId.options
  const id = ids[Math.floor(instantOf(date) / DAY) % ids.length]
  if (id === undefined) throw new RangeError(`no lesson for ${date}`)
  return id
}
