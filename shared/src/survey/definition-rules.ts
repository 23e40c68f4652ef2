/** Whether a questionnaire can be asked: checked while it is written, when it comes from a file, and before it opens. */
import { gradesOf } from './answer-rules'
import type { Questionnaire } from './model'
import type { Clause, Question } from './question-model'

/** What can be wrong with a questionnaire. */
export const DEFINITION_PROBLEMS = [
  'repeatedQuestion',
  'repeatedChoice',
  'tooMany',
  'jumpNotForward',
  'shownByLater',
  'clauseUnknown',
  'rangeEmpty',
  'placeUnknown',
  'blockBroken',
  'ageNotFirst',
  'noSatisfaction',
] as const
export type DefinitionProblem = (typeof DEFINITION_PROBLEMS)[number]

export interface FoundProblem {
  /** The question it stands at; null for the whole. */
  readonly question: string | null
  readonly problem: DefinitionProblem
}

/** What the parts of a question are called by; each once. */
function namesIn(question: Question): readonly (readonly { readonly id: string }[])[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return [question.choices]
    case 'matrix':
      return [question.rows, question.columns]
    case 'region':
      return [question.places]
    default:
      return []
  }
}

function problemsWithin(question: Question): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const isRepeated = (names: readonly { readonly id: string }[]) =>
    new Set(names.map(({ id }) => id)).size < names.length
  if (namesIn(question).some(isRepeated)) problems.push('repeatedChoice')
  if (question.kind === 'multiple' || question.kind === 'ranking') {
    const least = question.kind === 'multiple' ? (question.least ?? 1) : 1
    if (question.most > question.choices.length || least > question.most) problems.push('tooMany')
  }
  if (question.kind === 'number' && question.from > question.to) problems.push('rangeEmpty')
  if (question.kind === 'region') {
    const unknown = question.places.some(
      ({ within }, place) =>
        within !== undefined && !question.places.slice(0, place).some(({ id }) => id === within),
    )
    if (unknown) problems.push('placeUnknown')
  }
  return problems
}

/** Every value that a clause may name of a question; null for a grade or a number. */
function valuesOf(question: Question): readonly string[] | null {
  if (question.kind === 'scale' || question.kind === 'number') return null
  return namesIn(question).flatMap((names) => names.map(({ id }) => id))
}

/** What is wrong with a clause behind these questions, or null. */
export function clauseProblem(
  clause: Clause,
  before: readonly Question[],
): DefinitionProblem | null {
  const asked = before.find(({ id }) => id === clause.question)
  if (!asked) return 'shownByLater'
  const values = valuesOf(asked)
  if ('from' in clause) return values === null && clause.from <= clause.to ? null : 'clauseUnknown'
  const named = 'anyOf' in clause ? clause.anyOf : clause.noneOf
  const known =
    asked.kind !== 'matrix' && values !== null && named.every((id) => values.includes(id))
  return known ? null : 'clauseUnknown'
}

function jumpProblem(question: Question, behind: readonly Question[]): DefinitionProblem | null {
  if (question.kind !== 'single' && question.kind !== 'multiple') return null
  const targets = question.choices.flatMap(({ goTo }) => (goTo === undefined ? [] : [goTo]))
  const known = targets.every((target) => behind.some(({ id }) => id === target))
  return known ? null : 'jumpNotForward'
}

/**
 * A block's questions follow one another, not before `earliest`, in no other block. Nothing in it leads elsewhere,
 * is jumped to, or is shown by another of it: whatever comes first, it is asked the same.
 */
function isWholeBlock(
  { questions, blocks = [] }: Questionnaire,
  block: readonly string[],
  earliest: number,
): boolean {
  const first = questions.findIndex(({ id }) => id === block[0])
  const own = questions.slice(first, first + block.length)
  const jumpedTo = questions.flatMap((question) =>
    question.kind === 'single' || question.kind === 'multiple'
      ? question.choices.flatMap(({ goTo }) => goTo ?? [])
      : [],
  )
  const leads = (question: Question) =>
    (question.kind === 'single' || question.kind === 'multiple') &&
    question.choices.some(({ goTo, ends }) => goTo !== undefined || ends === true)
  return (
    first >= earliest &&
    own.length === block.length &&
    own.every(({ id }, place) => id === block[place]) &&
    blocks.filter((other) => other.some((id) => block.includes(id))).length === 1 &&
    !block.some((id) => jumpedTo.includes(id)) &&
    !own.some(leads) &&
    !own.some(({ showIf }) => showIf?.clauses.some(({ question }) => block.includes(question)))
  )
}

/** Asked first, of everybody, in its order; one choice of it ends kindly. D-29. */
function asksAgeFirst([first]: readonly Question[]): boolean {
  return (
    first?.kind === 'single' &&
    !first.optional &&
    !first.showIf &&
    first.choices.some(({ ends }) => ends === true)
  )
}

function hasSatisfaction({ questions, satisfactionQuestion }: Questionnaire): boolean {
  const question = questions.find(({ id }) => id === satisfactionQuestion)
  if (question?.kind !== 'scale') return false
  const { from, to } = gradesOf(question)
  return from === 1 && to === 5
}

/** What keeps a questionnaire from being asked; none for one that can open. `topic`: it comes behind a main one. */
export function definitionProblems(
  questionnaire: Questionnaire,
  { topic = false }: { readonly topic?: boolean } = {},
): FoundProblem[] {
  const { questions, blocks = [] } = questionnaire
  const found = questions.flatMap((question, index): FoundProblem[] => {
    const [before, behind] = [questions.slice(0, index), questions.slice(index + 1)]
    const problems = [
      ...(before.some(({ id }) => id === question.id) ? (['repeatedQuestion'] as const) : []),
      ...problemsWithin(question),
      jumpProblem(question, behind),
      ...(question.showIf?.clauses.map((clause) => clauseProblem(clause, before)) ?? []),
    ]
    return problems.flatMap((problem) => (problem ? [{ question: question.id, problem }] : []))
  })
  for (const block of blocks) {
    if (!isWholeBlock(questionnaire, block, topic ? 0 : 1)) {
      found.push({ question: block[0] ?? null, problem: 'blockBroken' })
    }
  }
  if (topic) return found
  if (!asksAgeFirst(questions)) {
    found.push({ question: questions[0]?.id ?? null, problem: 'ageNotFirst' })
  }
  if (!hasSatisfaction(questionnaire)) found.push({ question: null, problem: 'noSatisfaction' })
  return found
}
