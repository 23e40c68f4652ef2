import { answerProblem, isLeftOut, pickedChoices, type AnswerProblem } from './answer-rules'
import type { Questionnaire } from './model'
import type { Answer, Answers, Choice, Clause, Question, ShowRule } from './question-model'

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

/** The part of a questionnaire that one goes through. */
type Form = Pick<Questionnaire, 'questions'>

function holds(clause: Clause, answer: Answer | undefined): boolean {
  if (answer === undefined || isLeftOut(answer)) return false
  if ('from' in clause) {
    return typeof answer === 'number' && answer >= clause.from && answer <= clause.to
  }
  const picked = Array.isArray(answer) ? answer : [answer]
  const has = (ids: readonly string[]) => ids.some((id) => picked.includes(id))
  return 'anyOf' in clause ? has(clause.anyOf) : !has(clause.noneOf)
}

/** Whether a question is shown after these answers. */
export function isShown(rule: ShowRule | undefined, answers: Answers): boolean {
  if (!rule) return true
  const held = rule.clauses.map((clause) => holds(clause, answers[clause.question]))
  return rule.match === 'all' ? held.every(Boolean) : held.some(Boolean)
}

/** Where a valid answer leads: the next index, or `end` when a choice closes the questionnaire. */
function indexAfter({ questions }: Form, index: number, picked: readonly Choice[]): number | 'end' {
  if (picked.some((choice) => choice.ends)) return 'end'
  const goTo = picked.find((choice) => choice.goTo !== undefined)?.goTo
  if (goTo === undefined) return index + 1
  const target = questions.findIndex((question) => question.id === goTo)
  if (target <= index) throw new RangeError(`a jump must go forward: ${goTo}`)
  return target
}

interface Walk {
  readonly path: readonly Question[]
  /** The answers given on the way. */
  readonly kept: Answers
  readonly stop: 'unanswered' | 'ended' | 'through'
}

/** Only what was answered on the way decides what is shown: an earlier turning leaves nothing behind. */
function walk(form: Form, answers: Answers): Walk {
  const path: Question[] = []
  const kept: Answers = {}
  let index = 0
  for (;;) {
    const question = form.questions[index]
    if (question === undefined) return { path, kept, stop: 'through' }
    if (!isShown(question.showIf, kept)) {
      index += 1
      continue
    }
    path.push(question)
    const answer = answers[question.id]
    if (answer !== undefined && !isLeftOut(answer)) kept[question.id] = answer
    if (answerProblem(question, answer) !== null) return { path, kept, stop: 'unanswered' }
    const next = indexAfter(form, index, pickedChoices(question, answer))
    if (next === 'end') return { path, kept, stop: 'ended' }
    index = next
  }
}

/**
 * The questions these answers have led to, in order, jumps followed and what is not shown left out; an optional one may
 * be passed unanswered. The last is the one still to answer, the one that ended the questionnaire, or the very last.
 * Throws RangeError for a questionnaire whose jump does not go forward.
 */
export function questionPath(form: Form, answers: Answers): Question[] {
  return [...walk(form, answers).path]
}

/** The answers that belong to the path: what is left of an earlier turning stays out. */
export function answersOnPath(form: Form, answers: Answers): Answers {
  return walk(form, answers).kept
}

/**
 * How many questions may come behind this one: what the answers up to it rule out is not counted, what an answer to
 * come decides is. None at the very last.
 */
export function questionsAhead(form: Form, answers: Answers, question: Question): number {
  const index = form.questions.indexOf(question)
  const later = new Set(form.questions.slice(index + 1).map(({ id }) => id))
  const kept = Object.entries(answersOnPath(form, answers)).filter(([id]) => !later.has(id))
  const given: Answers = Object.fromEntries(kept)
  const behind = indexAfter(form, index, pickedChoices(question, given[question.id]))
  if (behind === 'end') return 0
  // What a jump has passed, or what is certain not to be shown, decides nothing any more.
  const open = new Set(given[question.id] === undefined ? [question.id] : [])
  const possible = form.questions.slice(behind).filter(({ id, showIf }) => {
    const may =
      isShown(showIf, given) || showIf?.clauses.some((clause) => open.has(clause.question))
    if (may) open.add(id)
    return may
  })
  return possible.length
}

/** Checks a whole set of answers, as both the client before sending and the act on arrival do. D-03. */
export function checkAnswers(form: Form, answers: Answers): AnswerCheck {
  const { path, stop } = walk(form, answers)
  const problems: Record<string, AnswerProblem> = {}
  for (const id of Object.keys(answers)) {
    if (path.some((question) => question.id === id)) continue
    const known = form.questions.some((question) => question.id === id)
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
