import type { Answer, Choice, Question, QuestionOf } from './question-model'

/** What is wrong with the answer to one question. */
export type AnswerProblem =
  | 'unknownQuestion'
  | 'notAsked'
  | 'missing'
  | 'wrongKind'
  | 'unknownChoice'
  | 'repeatedChoice'
  | 'tooMany'
  | 'tooFew'
  | 'notAlone'
  | 'notAGrade'
  | 'rowMissing'
  | 'outOfRange'
  | 'notAPlace'
  | 'tooLong'

type Rows = Readonly<Record<string, string>>

/** Whether an answer says nothing. */
export function isLeftOut(answer: Answer | undefined): boolean {
  if (answer === undefined) return true
  if (Array.isArray(answer)) return answer.length === 0
  if (typeof answer === 'object') return Object.keys(answer).length === 0
  return typeof answer === 'string' && answer.trim() === ''
}

/** The column of each row, when the answer is one to a matrix. */
export function rowsOf(answer: Answer | undefined): Rows | undefined {
  return typeof answer === 'object' && !Array.isArray(answer) ? answer : undefined
}

/** The first and the last grade of a scale. */
export function gradesOf({ from = 1, to = 5 }: QuestionOf<'scale'>): { from: number; to: number } {
  return { from, to }
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
      return Array.isArray(answer) ? problemOfSeveral(question, answer) : 'wrongKind'
    case 'scale':
      return typeof answer === 'number' ? problemOfGrade(question, answer) : 'wrongKind'
    case 'matrix':
      return problemOfRows(question, rowsOf(answer))
    case 'ranking':
      return Array.isArray(answer) ? problemOfRanking(question, answer) : 'wrongKind'
    case 'number':
      return typeof answer === 'number' ? problemOfNumber(question, answer) : 'wrongKind'
    case 'text':
      if (typeof answer !== 'string') return 'wrongKind'
      return answer.length > question.most ? 'tooLong' : null
    case 'region':
      return typeof answer === 'string' ? problemOfPlace(question, answer) : 'wrongKind'
  }
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

function problemOfSeveral(
  { choices, most, least = 1 }: QuestionOf<'multiple'>,
  picked: readonly string[],
): AnswerProblem | null {
  const problem = problemOfPicks(picked, choices, most)
  if (problem !== null) return problem
  const alone = choices.some(({ id, alone: single }) => single && picked.includes(id))
  if (alone) return picked.length > 1 ? 'notAlone' : null
  return picked.length < least ? 'tooFew' : null
}

function problemOfGrade(question: QuestionOf<'scale'>, grade: number): AnswerProblem | null {
  const { from, to } = gradesOf(question)
  return Number.isInteger(grade) && grade >= from && grade <= to ? null : 'notAGrade'
}

function problemOfRows(
  { rows, columns, optional }: QuestionOf<'matrix'>,
  answer: Rows | undefined,
): AnswerProblem | null {
  if (!answer) return 'wrongKind'
  const given = Object.entries(answer)
  const known = given.every(
    ([row, column]) => rows.some(({ id }) => id === row) && columns.some(({ id }) => id === column),
  )
  if (!known) return 'unknownChoice'
  return given.length < rows.length && !optional ? 'rowMissing' : null
}

/** As many as asked for are put in order, or all there are. */
function problemOfRanking(
  { choices, most }: QuestionOf<'ranking'>,
  order: readonly string[],
): AnswerProblem | null {
  const problem = problemOfPicks(order, choices, most)
  if (problem !== null) return problem
  return order.length < Math.min(most, choices.length) ? 'tooFew' : null
}

function problemOfNumber({ from, to }: QuestionOf<'number'>, value: number): AnswerProblem | null {
  return Number.isInteger(value) && value >= from && value <= to ? null : 'outOfRange'
}

/** A place is told as near as the list goes. */
function problemOfPlace({ places }: QuestionOf<'region'>, place: string): AnswerProblem | null {
  const known = places.some(({ id }) => id === place)
  return known && !places.some(({ within }) => within === place) ? null : 'notAPlace'
}

/** The picked choices in the order they stand on the page; none for a question without jumps. */
export function pickedChoices(question: Question, answer: Answer | undefined): Choice[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return []
  const picked = Array.isArray(answer) ? answer : [answer]
  return question.choices.filter((choice) => picked.includes(choice.id))
}
