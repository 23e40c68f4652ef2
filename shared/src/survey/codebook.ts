/** What each column of exported answers means, and what stands in it. Feature 42. */
import { gradesOf, rowsOf } from './answer-rules'
import type { Questionnaire } from './model'
import type { Answer, Answers, Question } from './question-model'

/** One column. */
export interface Variable {
  /** `q06_chat`: the question, and the part of it where it has several. */
  readonly name: string
  readonly question: string
  readonly kind: Question['kind']
  readonly title: string
  /** What each code means; none where the value speaks for itself. */
  readonly codes: readonly { readonly code: string | number; readonly label: string }[]
  readonly chapter: Question['chapter']
}

/** A value of a column; null: not asked, or left out. */
export type Value = string | number | null

const PICKED = [
  { code: 0, label: '没选' },
  { code: 1, label: '选了' },
] as const

function labels(choices: readonly { readonly id: string; readonly label: string }[]) {
  return choices.map(({ id, label }) => ({ code: id, label }))
}

function gradeCodes(question: Extract<Question, { kind: 'scale' }>): Variable['codes'] {
  const { from, to } = gradesOf(question)
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const code = from + place
    const middle = question.middle?.[place - 1]
    const label = code === from ? question.low : code === to ? question.high : middle
    return { code, label: label ?? String(code) }
  })
}

function variablesOf(question: Question): Variable[] {
  const { id, kind, title, chapter } = question
  const one = (codes: Variable['codes']): Variable => ({
    ...{ name: id, question: id, kind, title, codes, chapter },
  })
  const part = (name: string, label: string, codes: Variable['codes']): Variable => ({
    ...one(codes),
    ...{ name: `${id}_${name}`, title: `${title} ${label}` },
  })
  switch (question.kind) {
    case 'single':
      return [one(labels(question.choices))]
    case 'multiple':
      return question.choices.map((choice) => part(choice.id, choice.label, PICKED))
    case 'scale':
      return [one(gradeCodes(question))]
    case 'matrix':
      return question.rows.map((row) => part(row.id, row.label, labels(question.columns)))
    case 'ranking':
      return question.choices.map((choice) => part(choice.id, choice.label, []))
    case 'region':
      return [one(labels(question.places))]
    case 'number':
    case 'text':
      return [one([])]
  }
}

/** Every column, in the order of the questions. */
export function codebookOf({ questions }: Pick<Questionnaire, 'questions'>): Variable[] {
  return questions.flatMap(variablesOf)
}

function valuesOf(question: Question, answer: Answer): (readonly [string, Value])[] {
  const { id } = question
  const rows = rowsOf(answer)
  switch (question.kind) {
    case 'multiple':
      return question.choices.map((choice) => [
        `${id}_${choice.id}`,
        Array.isArray(answer) && answer.includes(choice.id) ? 1 : 0,
      ])
    case 'matrix':
      return question.rows.map((row) => [`${id}_${row.id}`, rows?.[row.id] ?? null])
    case 'ranking': {
      const order = Array.isArray(answer) ? answer : []
      return question.choices.map((choice) => {
        const place = order.indexOf(choice.id)
        return [`${id}_${choice.id}`, place < 0 ? null : place + 1]
      })
    }
    default:
      return [[id, typeof answer === 'string' || typeof answer === 'number' ? answer : null]]
  }
}

/** The columns of questions that were asked for before: a campaign has many answers to one questionnaire. */
const columns = new WeakMap<Questionnaire['questions'], readonly string[]>()

function columnsOf(questionnaire: Pick<Questionnaire, 'questions'>): readonly string[] {
  const { questions } = questionnaire
  const known = columns.get(questions) ?? codebookOf(questionnaire).map(({ name }) => name)
  columns.set(questions, known)
  return known
}

/** The row of one set of answers: a value for every column of the codebook. */
export function encodedAnswers(
  questionnaire: Pick<Questionnaire, 'questions'>,
  answers: Answers,
): Record<string, Value> {
  const row: Record<string, Value> = {}
  for (const name of columnsOf(questionnaire)) row[name] = null
  for (const question of questionnaire.questions) {
    const answer = answers[question.id]
    if (answer === undefined) continue
    for (const [name, value] of valuesOf(question, answer)) row[name] = value
  }
  return row
}
