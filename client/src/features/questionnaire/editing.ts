import type { QuestionnaireForm } from '@shared/survey/draft-rules'
import type { Question } from '@shared/survey/question-model'

/** What is done to a whole form. Each gives another form and leaves what it got. */

type Blocks = readonly (readonly string[])[]

function withBlocks(form: QuestionnaireForm, blocks: Blocks): QuestionnaireForm {
  const kept = blocks.filter((block) => block.length > 1).map((block) => [...block])
  return { ...form, blocks: kept.length > 0 ? kept : undefined }
}

function blocksOf({ blocks = [] }: QuestionnaireForm): Blocks {
  return blocks
}

/** The block a question is in: those that come in another order for everybody. */
export function blockOf(form: QuestionnaireForm, id: string): readonly string[] | undefined {
  return blocksOf(form).find((block) => block.includes(id))
}

export function addQuestion(form: QuestionnaireForm, question: Question): QuestionnaireForm {
  return { ...form, questions: [...form.questions, question] }
}

/** The question of the same name, written anew. */
export function withQuestion(form: QuestionnaireForm, question: Question): QuestionnaireForm {
  const questions = form.questions.map((one) => (one.id === question.id ? question : one))
  return { ...form, questions }
}

function withoutClauses(question: Question, gone: string): Question {
  const { showIf } = question
  if (!showIf) return question
  const clauses = showIf.clauses.filter((clause) => clause.question !== gone)
  return { ...question, showIf: clauses.length > 0 ? { ...showIf, clauses } : undefined }
}

function withoutJumps(question: Question, gone: string): Question {
  if (question.kind !== 'single' && question.kind !== 'multiple') return question
  const choices = question.choices.map((choice) =>
    choice.goTo === gone ? { ...choice, goTo: undefined } : choice,
  )
  return { ...question, choices }
}

/** Without a question, and without what leads to it or asks for it. */
export function removeQuestion(form: QuestionnaireForm, id: string): QuestionnaireForm {
  const questions = form.questions
    .filter((question) => question.id !== id)
    .map((question) => withoutJumps(withoutClauses(question, id), id))
  const blocks = blocksOf(form).map((block) => block.filter((one) => one !== id))
  return withBlocks({ ...form, questions }, blocks)
}

function swapped<T>(values: readonly T[], one: number, other: number): T[] {
  const next = [...values]
  const [a, b] = [next[one], next[other]]
  if (a !== undefined && b !== undefined) [next[one], next[other]] = [b, a]
  return next
}

/**
 * One place up (-1) or down (1). Within its block it changes places there; at the edge of one it leaves it; a whole block
 * is passed at once, since nothing stands between its questions.
 */
export function moveQuestion(form: QuestionnaireForm, id: string, by: -1 | 1): QuestionnaireForm {
  const { questions } = form
  const from = questions.findIndex((question) => question.id === id)
  const neighbour = questions[from + by]
  const own = blockOf(form, id)
  const passed = neighbour && blockOf(form, neighbour.id)
  if (own && passed !== own) {
    const blocks = blocksOf(form).map((block) => block.filter((one) => one !== id))
    return withBlocks(form, blocks)
  }
  if (from < 0 || !neighbour) return form
  if (own) {
    const place = own.indexOf(id)
    const blocks = blocksOf(form).map((block) =>
      block === own ? swapped(block, place, place + by) : block,
    )
    return withBlocks({ ...form, questions: swapped(questions, from, from + by) }, blocks)
  }
  const to = from + by * (passed?.length ?? 1)
  const others = questions.filter((question) => question.id !== id)
  const moved = questions[from]
  if (!moved) return form
  return { ...form, questions: [...others.slice(0, to), moved, ...others.slice(to)] }
}

/** Whether a question changes places with the one before it. */
export function isMixed(form: QuestionnaireForm, id: string): boolean {
  const block = blockOf(form, id)
  return block !== undefined && block[0] !== id
}

/** Mixes a question with the one before it, and whatever each of them is mixed with; or parts them. */
export function mixWithPrevious(
  form: QuestionnaireForm,
  id: string,
  mixed: boolean,
): QuestionnaireForm {
  const index = form.questions.findIndex((question) => question.id === id)
  const previous = form.questions[index - 1]
  if (!previous || isMixed(form, id) === mixed) return form
  const own = blockOf(form, id) ?? [id]
  const others = blocksOf(form).filter((block) => !block.includes(id))
  if (mixed) {
    const before = blockOf(form, previous.id) ?? [previous.id]
    return withBlocks(form, [...others.filter((block) => block !== before), [...before, ...own]])
  }
  const place = own.indexOf(id)
  return withBlocks(form, [...others, own.slice(0, place), own.slice(place)])
}

/** Questions of one chapter that stand together, with their numbers. */
export interface ChapterRun {
  readonly chapter: Question['chapter']
  readonly questions: readonly { readonly question: Question; readonly number: number }[]
}

/** The questions in their order, parted where the chapter changes. */
export function chapterRuns({ questions }: QuestionnaireForm): ChapterRun[] {
  const runs: { chapter: Question['chapter']; questions: ChapterRun['questions'][number][] }[] = []
  for (const [index, question] of questions.entries()) {
    const last = runs.at(-1)
    const one = { question, number: index + 1 }
    if (last?.chapter === question.chapter) last.questions.push(one)
    else runs.push({ chapter: question.chapter, questions: [one] })
  }
  return runs
}
