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

/** A choice without a property that says no. */
export function withFlag<T extends object, K extends keyof T>(part: T, name: K, on: boolean): T {
  const { [name]: _before, ...rest } = part
  // What it had before, with or without the flag.
  return (on ? { ...rest, [name]: true } : rest) as T
}

/** Which questions another one can be shown by: those before it whose answer has a value to look at. */
export function lookedAt(questions: readonly Question[], id: string): Question[] {
  const place = questions.findIndex((question) => question.id === id)
  return questions
    .slice(0, Math.max(0, place))
    .filter(({ kind }) => kind !== 'matrix' && kind !== 'text')
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
export function withRule({ showIf: _before, ...question }: Question, rule?: ShowRule): Question {
  return rule && rule.clauses.length > 0 ? { ...question, showIf: rule } : question
}

/** Without words that are not there. */
export function withHint({ hint: _before, ...question }: Question, hint: string): Question {
  return hint === '' ? question : { ...question, hint }
}
