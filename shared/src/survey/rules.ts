import { DAY, type Instant } from '../kit/time'
import type { Answers, Campaign, Question, Questionnaire } from './model'

/** Questionnaire minutes of one volunteer that are confirmed by themselves in a day; the rest wait. D-04. */
export const DAILY_CONFIRMED_MAX = 60
/** What one question takes at least to be read. D-06. */
export const EXPECTED_MS_PER_QUESTION = 2_000
/** How long after the close an answer opened inside the window still arrives. D-03. */
export const LATE_GRACE_MS = DAY
/** Below this many answers no satisfaction is shown. D-22. */
export const SATISFACTION_MIN_ANSWERS = 30

/** What is wrong with the answer to one question. */
export type AnswerProblem =
  | 'unknownQuestion'
  | 'notAsked'
  | 'missing'
  | 'wrongKind'
  | 'unknownChoice'
  | 'repeatedChoice'
  | 'tooMany'
  | 'notAGrade'
  | 'tooLong'

/** What a set of answers comes to. */
export interface AnswerCheck {
  /** Every question on the way is answered and nothing else is; never true when `ended`. */
  readonly complete: boolean
  /** A choice closed the questionnaire kindly: nothing of it may be kept (D-29). */
  readonly ended: boolean
  readonly problems: Readonly<Record<string, AnswerProblem>>
  /** How many questions were shown, for `expectedMinimumMs`. */
  readonly shown: number
}

type Answer = Answers[string]

function isLeftOut(answer: Answer | undefined): boolean {
  if (answer === undefined) return true
  if (Array.isArray(answer)) return answer.length === 0
  return typeof answer === 'string' && answer.trim() === ''
}

function problemOfPicks(
  picked: readonly string[],
  choices: readonly { readonly id: string }[],
  most: number,
): AnswerProblem | null {
  if (picked.some((id) => !choices.some((choice) => choice.id === id))) return 'unknownChoice'
  if (new Set(picked).size < picked.length) return 'repeatedChoice'
  return picked.length > most ? 'tooMany' : null
}

/** What is wrong with this answer to this question, or null. An optional question may be left out. */
export function answerProblem(
  question: Question,
  answer: Answer | undefined,
): AnswerProblem | null {
  if (answer === undefined || isLeftOut(answer)) return question.optional ? null : 'missing'
  switch (question.kind) {
    case 'single':
      return typeof answer === 'string'
        ? problemOfPicks([answer], question.choices, 1)
        : 'wrongKind'
    case 'multiple':
      return Array.isArray(answer)
        ? problemOfPicks(answer, question.choices, question.most)
        : 'wrongKind'
    case 'scale':
      if (typeof answer !== 'number') return 'wrongKind'
      return Number.isInteger(answer) && answer >= 1 && answer <= 5 ? null : 'notAGrade'
    case 'text':
      if (typeof answer !== 'string') return 'wrongKind'
      return answer.length > question.most ? 'tooLong' : null
  }
}

/** The picked choices in the order they stand on the page. */
function pickedChoices(question: Question, answer: Answer | undefined) {
  if (question.kind !== 'single' && question.kind !== 'multiple') return []
  const picked = Array.isArray(answer) ? answer : [answer]
  return question.choices.filter((choice) => picked.includes(choice.id))
}

/** Where a valid answer leads: the next index, or `end` when a choice closes the questionnaire. */
function indexAfter(
  { questions }: Questionnaire,
  index: number,
  picked: ReturnType<typeof pickedChoices>,
): number | 'end' {
  if (picked.some((choice) => choice.ends)) return 'end'
  const goTo = picked.find((choice) => choice.goTo !== undefined)?.goTo
  if (goTo === undefined) return index + 1
  const target = questions.findIndex((question) => question.id === goTo)
  if (target <= index) throw new RangeError(`a jump must go forward: ${goTo}`)
  return target
}

interface Walk {
  readonly path: readonly Question[]
  readonly stop: 'unanswered' | 'ended' | 'through'
}

function walk(questionnaire: Questionnaire, answers: Answers): Walk {
  const path: Question[] = []
  let index = 0
  for (;;) {
    const question = questionnaire.questions[index]
    if (question === undefined) return { path, stop: 'through' }
    path.push(question)
    const answer = answers[question.id]
    if (answerProblem(question, answer) !== null) return { path, stop: 'unanswered' }
    const next = indexAfter(questionnaire, index, pickedChoices(question, answer))
    if (next === 'end') return { path, stop: 'ended' }
    index = next
  }
}

/**
 * The questions these answers have led to, in order, jumps followed; an optional one may be passed unanswered.
 * The last is the one still to answer, the one that ended the questionnaire, or the very last.
 * Throws RangeError for a questionnaire whose jump does not go forward.
 */
export function questionPath(questionnaire: Questionnaire, answers: Answers): Question[] {
  return [...walk(questionnaire, answers).path]
}

/** The answers that belong to the path: what is left of an earlier turning stays out. */
export function answersOnPath(questionnaire: Questionnaire, answers: Answers): Answers {
  const kept: Answers = {}
  for (const { id } of walk(questionnaire, answers).path) {
    const answer = answers[id]
    if (answer !== undefined && !isLeftOut(answer)) kept[id] = answer
  }
  return kept
}

/** Checks a whole set of answers, as both the client before sending and the act on arrival do. D-03. */
export function checkAnswers(questionnaire: Questionnaire, answers: Answers): AnswerCheck {
  const { path, stop } = walk(questionnaire, answers)
  const problems: Record<string, AnswerProblem> = {}
  for (const id of Object.keys(answers)) {
    if (path.some((question) => question.id === id)) continue
    const known = questionnaire.questions.some((question) => question.id === id)
    problems[id] = known ? 'notAsked' : 'unknownQuestion'
  }
  for (const question of path) {
    const problem = answerProblem(question, answers[question.id])
    if (problem !== null) problems[question.id] = problem
  }
  return {
    complete: stop === 'through' && Object.keys(problems).length === 0,
    ended: stop === 'ended',
    problems,
    shown: path.length,
  }
}

/**
 * Whether an answer is in time: it arrives inside the window, or it was opened inside and arrives within 24 h
 * after the close (`late`, shown separately). All three in epoch milliseconds of the server. D-03.
 */
export function isInTime(
  { opensAt, closesAt }: Pick<Campaign, 'opensAt' | 'closesAt'>,
  openedAt: Instant,
  arrivedAt: Instant,
): 'inTime' | 'late' | 'early' | 'closed' {
  if (arrivedAt < opensAt) return 'early'
  if (arrivedAt < closesAt) return 'inTime'
  const openedInside = openedAt >= opensAt && openedAt < closesAt
  return openedInside && arrivedAt <= closesAt + LATE_GRACE_MS ? 'late' : 'closed'
}

/** Milliseconds that reading `shown` questions takes at least; quicker is flagged, never rejected. D-06. */
export function expectedMinimumMs(shown: number): number {
  return shown * EXPECTED_MS_PER_QUESTION
}

/** How many answers chose each grade, from 1 to 5. */
export type GradeCounts = readonly [number, number, number, number, number]

/** The share of the top two of five grades in basis points of 10,000, rounded; null below 30 answers. D-22. */
export function satisfactionBasisPoints(grades: GradeCounts): number | null {
  const answers = grades.reduce((sum, count) => sum + count, 0)
  if (answers < SATISFACTION_MIN_ANSWERS) return null
  return Math.round(((grades[3] + grades[4]) * 10_000) / answers)
}
