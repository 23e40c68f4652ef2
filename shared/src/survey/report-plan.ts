/** What of a questionnaire is counted for its report: the counters of each question, and whom it is asked. SUR-06. */
import { gradesOf, rowsOf } from './answer-rules'
import type { Questionnaire } from './model'
import type { Answer, Answers, Question, QuestionOf } from './question-model'
import type { ReportQuestion } from './report-model'

/** One counter: how often one answer was given. */
export interface Slot {
  readonly id: string
  readonly label: string
  /** What it stands for in a mean: a grade. */
  readonly grade?: number
}

/**
 * Who is asked a question. `part`: who gave some answer to one other question; `topic`: who was asked its topic; `mixed`:
 * what several answers together decide, which no table tells by groups.
 */
export type Basis =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly of: string }
  | { readonly kind: 'topic' }
  | { readonly kind: 'mixed' }

/** A question as it is counted. */
export interface CountedQuestion {
  readonly id: string
  readonly kind: ReportQuestion['kind']
  readonly title: string
  readonly chapter: Question['chapter']
  readonly slots: readonly Slot[]
  /** Slots (by place) of which everybody asked gives at most one; for a choice among several each stands alone. */
  readonly parts: readonly (readonly number[])[]
  /** Whether somebody asked may give none of a part. */
  readonly open: boolean
  /** Whether everybody picks the same number of choices, so that one is told by the others. */
  readonly even: boolean
  readonly basis: Basis
  /** Choices that say that there is nothing, such as 都没有. */
  readonly calm: readonly string[]
  /** Which counters an answer adds one to. */
  readonly slotsOf: (answer: Answer) => readonly number[]
}

/** Numbers are told in so many bands at most, and so many places by name; the others stand together. */
const MOST_BANDS = 6
const MOST_PLACES = 60

type Shape = Pick<CountedQuestion, 'slots' | 'parts' | 'slotsOf'>

/** Slots of which one is given. */
function exclusive(slots: readonly Slot[], slotOf: (answer: Answer) => string): Shape {
  const places = new Map(slots.map(({ id }, place) => [id, place]))
  return {
    slots,
    parts: [slots.map((_, place) => place)],
    slotsOf: (answer) => [places.get(slotOf(answer)) ?? []].flat(),
  }
}

function plain(choices: readonly Slot[]): Slot[] {
  return choices.map(({ id, label }) => ({ id, label }))
}

function idOfAnswer(answer: Answer): string {
  return typeof answer === 'string' ? answer : ''
}

function multipleShape({ choices }: QuestionOf<'multiple'>): Shape {
  const { slots, slotsOf } = exclusive(plain(choices), idOfAnswer)
  return {
    slots,
    parts: slots.map((_, place) => [place]),
    slotsOf: (answer) => (Array.isArray(answer) ? answer.flatMap((id) => slotsOf(id)) : []),
  }
}

function gradeSlots(question: QuestionOf<'scale'>): Slot[] {
  const { from, to } = gradesOf(question)
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const grade = from + place
    const name = grade === from ? question.low : grade === to ? question.high : ''
    const label = name || question.middle?.[place - 1] || `${grade} 分`
    return { id: `g${grade}`, label, grade }
  })
}

function matrixShape({ rows, columns }: QuestionOf<'matrix'>): Shape {
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({
      id: `${row.id}/${column.id}`,
      label: `${row.label}：${column.label}`,
    })),
  )
  const { slots, slotsOf } = exclusive(cells, idOfAnswer)
  return {
    slots,
    parts: rows.map((_, row) => columns.map((_column, place) => row * columns.length + place)),
    slotsOf: (answer) =>
      Object.entries(rowsOf(answer) ?? {}).flatMap(([row, column]) => slotsOf(`${row}/${column}`)),
  }
}

/** Who was put first: places further behind would tell of each other. */
function rankingShape({ choices }: QuestionOf<'ranking'>): Shape {
  const first = choices.map(({ id, label }) => ({ id: `${id}/1`, label }))
  return exclusive(first, (answer) => (Array.isArray(answer) ? `${answer[0] ?? ''}/1` : ''))
}

/** Bands of the same width, in whole numbers. */
function numberShape({ from, to, unit = '' }: QuestionOf<'number'>): Shape {
  const width = Math.ceil((to - from + 1) / MOST_BANDS)
  const many = Math.ceil((to - from + 1) / width)
  const slots = Array.from({ length: many }, (_, band) => {
    const first = from + band * width
    const last = Math.min(to, first + width - 1)
    const range = first === last ? `${first}` : `${first} 到 ${last}`
    return { id: `b${band}`, label: unit === '' ? range : `${range} ${unit}` }
  })
  return exclusive(slots, (answer) =>
    typeof answer === 'number' ? `b${Math.floor((answer - from) / width)}` : '',
  )
}

/** The widest places there are: a street, not its houses. */
function regionShape({ places }: QuestionOf<'region'>): Shape {
  const within = new Map(places.map((place) => [place.id, place.within]))
  const widest = plain(places.filter((place) => place.within === undefined))
  const named = widest.slice(0, widest.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES)
  const others = widest.length > named.length ? [{ id: 'others', label: '其他地方' }] : []
  return exclusive([...named, ...others], (answer) => {
    let id = idOfAnswer(answer)
    for (let outer = within.get(id); outer !== undefined; outer = within.get(id)) id = outer
    return named.some((place) => place.id === id) || !within.has(id) ? id : 'others'
  })
}

function shapeOf(question: Question): Shape {
  switch (question.kind) {
    case 'single':
      // Who picks one that ends the questionnaire leaves nothing behind.
      return exclusive(plain(question.choices.filter(({ ends }) => !ends)), idOfAnswer)
    case 'multiple':
      return multipleShape(question)
    case 'scale':
      return exclusive(gradeSlots(question), (answer) =>
        typeof answer === 'number' ? `g${answer}` : '',
      )
    case 'matrix':
      return matrixShape(question)
    case 'ranking':
      return rankingShape(question)
    case 'number':
      return numberShape(question)
    case 'region':
      return regionShape(question)
    case 'text':
      return { slots: [{ id: 'words', label: '留了话' }], parts: [[0]], slotsOf: () => [0] }
  }
}

/** The questions that decide whether one is asked: by its own rule, or by a jump that may pass it. */
function decidersOf(questions: readonly Question[], place: number): Question[] {
  const question = questions[place]
  const named = new Set(question?.showIf?.clauses.map((clause) => clause.question) ?? [])
  return questions.slice(0, place).filter((earlier, at) => {
    const jumps = 'choices' in earlier ? earlier.choices : []
    const passes = jumps.some((choice) => {
      const goTo = 'goTo' in choice ? choice.goTo : undefined
      return (
        goTo !== undefined && questions.findIndex(({ id }) => id === goTo) > place && at < place
      )
    })
    return named.has(earlier.id) || passes
  })
}

/** Whether a rule takes whole answers of the question it names, so that who is asked is told by its counts. */
function isWhole(question: Question, rule: Question['showIf']): boolean {
  if (question.kind === 'single' || question.kind === 'scale') return true
  const [clause] = rule?.clauses ?? []
  if (question.kind !== 'multiple' || rule?.clauses.length !== 1 || !clause) return false
  const ids = 'anyOf' in clause ? clause.anyOf : 'noneOf' in clause ? clause.noneOf : []
  return ids.length === 1
}

function basisOf(questions: readonly Question[], place: number, topic: boolean): Basis {
  const [decider, ...others] = decidersOf(questions, place)
  if (!decider) return topic ? { kind: 'topic' } : { kind: 'all' }
  const whole = isWhole(decider, questions[place]?.showIf)
  if (topic || others.length > 0 || !whole) return { kind: 'mixed' }
  return { kind: 'part', of: decider.id }
}

function calmOf(choices: readonly { readonly id: string; readonly alone?: boolean | undefined }[]) {
  return choices.flatMap(({ id, alone }) => (alone ? [id] : []))
}

/** How the questions of a main questionnaire and of its topics are counted, in their order. */
export function countedQuestions(
  main: Pick<Questionnaire, 'questions'>,
  topics: readonly Pick<Questionnaire, 'questions'>[],
): CountedQuestion[] {
  const counted = (questions: readonly Question[], topic: boolean) =>
    questions.map((question, place): CountedQuestion => {
      const { id, kind, title, chapter, optional = false } = question
      const shape = shapeOf(question)
      const several = kind === 'multiple' || kind === 'text'
      return {
        ...{ id, kind, title, chapter },
        ...shape,
        open: several || optional,
        even: kind === 'multiple' && question.least === question.most,
        basis: basisOf(questions, place, topic),
        calm: 'choices' in question ? calmOf(question.choices) : [],
      }
    })
  return [
    ...counted(main.questions, false),
    ...topics.flatMap(({ questions }) => counted(questions, true)),
  ]
}

/** The counters of one question: how many were asked, what was answered, and the sum of the numbers. */
export function emptyVector({ slots }: CountedQuestion): number[] {
  return Array.from({ length: slots.length + 2 }, () => 0)
}

/** Adds one person's answer, or that there was none, to the counters of a question that was asked. */
export function addToVector(
  vector: number[],
  question: CountedQuestion,
  answer: Answers[string] | undefined,
): void {
  const add = (place: number, amount: number) => {
    vector[place] = (vector[place] ?? 0) + amount
  }
  add(0, 1)
  if (answer === undefined) return
  for (const slot of question.slotsOf(answer)) add(slot + 1, 1)
  if (question.kind === 'number' && typeof answer === 'number') add(vector.length - 1, answer)
}
