import type { ShowRule, Clause, Question, QuestionOf } from '@shared/survey/question-model'
import { newPartId } from './new-form'

/** What is done to the parts of one question: choices, rows, columns. */

interface Part {
  readonly id: string
  readonly label: string
}

/** The part at a place, written anew. */
export function withPart<T extends Part>(parts: readonly T[], at: number, change: Partial<T>): T[] {
  return parts.map((part, index) => (index === at ? { ...part, ...change } : part))
}

/** One more, named apart from the others; what stays at the end stays there. */
export function addPart<T extends Part & { readonly stays?: boolean | undefined }>(
  parts: readonly T[],
  letter: string,
  make: (id: string) => T,
): T[] {
  const added = make(newPartId(parts, letter))
  const last = parts.at(-1)
  return last?.stays ? [...parts.slice(0, -1), added, last] : [...parts, added]
}

/** One place up or down. */
export function movePart<T>(parts: readonly T[], at: number, by: -1 | 1): T[] {
  const [moved, passed] = [parts[at], parts[at + by]]
  if (moved === undefined || passed === undefined) return [...parts]
  return parts.map((part, index) => (index === at ? passed : index === at + by ? moved : part))
}

export function removePart<T>(parts: readonly T[], at: number): T[] {
  return parts.filter((_, index) => index !== at)
}

/** A clause names at most so many values. */
export const MOST_VALUES = 20

/** Which questions another one can be shown by: those before it whose answer has a value to look at. */
export function lookedAt(questions: readonly Question[], id: string): Question[] {
  const place = questions.findIndex((question) => question.id === id)
  return questions
    .slice(0, Math.max(0, place))
    .filter((question) => question.kind !== 'matrix' && question.kind !== 'text')
    .filter((question) => (valuesOf(question)?.length ?? 0) <= MOST_VALUES)
}

/** The values a clause can name of a question; null where it is asked for a grade or a number. */
export function valuesOf(question: Question): readonly Part[] | null {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return question.choices
    case 'region':
      return question.places
    default:
      return null
  }
}

function rangeOf(question: QuestionOf<'scale'> | QuestionOf<'number'>) {
  return { from: question.from ?? 1, to: question.to ?? 5 }
}

/** The first clause about a question: its first value, or its whole range. */
export function newClause(question: Question): Clause {
  if (question.kind === 'scale' || question.kind === 'number') {
    return { question: question.id, ...rangeOf(question) }
  }
  return {
    question: question.id,
    anyOf: (valuesOf(question) ?? []).slice(0, 1).map(({ id }) => id),
  }
}

/** What a clause names, whichever way. */
export function namedBy(clause: Clause): readonly string[] {
  if ('anyOf' in clause) return clause.anyOf
  return 'noneOf' in clause ? clause.noneOf : []
}

/** A question with this rule; none for one that is always asked. */
export function withRule(question: Question, rule?: ShowRule): Question {
  return { ...question, showIf: rule && rule.clauses.length > 0 ? rule : undefined }
}

/** What is on; nothing is said of what is off. */
export function flag(on: boolean): true | undefined {
  return on ? true : undefined
}
