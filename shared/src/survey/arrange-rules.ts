/** What one person is asked, in which order: the same seed gives the same questionnaire. Feature 39. */
import type { Questionnaire } from './model'
import type { Question } from './question-model'

/** A stream of numbers from 0 up to 1 that a word stands for. */
function streamOf(seed: string): () => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The values in an order that the seed gives: every order is as likely as every other. */
export function shuffledBy<T>(seed: string, values: readonly T[]): T[] {
  const next = streamOf(seed)
  const left = [...values]
  const order: T[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(next() * left.length), 1))
  return order
}

/** As `shuffledBy`, with those that stay where they stand. */
function shuffledAround<T extends { readonly stays?: boolean | undefined }>(
  seed: string,
  values: readonly T[],
): T[] {
  const moving = shuffledBy(
    seed,
    values.filter(({ stays }) => !stays),
  )
  return values.map((value) => (value.stays ? value : (moving.shift() ?? value)))
}

function arrangedQuestion(question: Question, seed: string): Question {
  if (!('shuffled' in question) || !question.shuffled) return question
  const own = `${seed}.${question.id}`
  if (question.kind === 'matrix') return { ...question, rows: shuffledBy(own, question.rows) }
  if (question.kind === 'ranking') {
    return { ...question, choices: shuffledAround(own, question.choices) }
  }
  return { ...question, choices: shuffledAround(own, question.choices) }
}

/** The questions in the order of one person: those of a block change places among themselves. */
function arrangedOrder({ questions, blocks = [] }: Questionnaire, seed: string): Question[] {
  const places = new Map<string, Question>()
  for (const [number, block] of blocks.entries()) {
    const order = shuffledBy(`${seed}.block${number}`, block)
    block.forEach((id, place) => {
      const there = questions.find((question) => question.id === order[place])
      if (there) places.set(id, there)
    })
  }
  return questions.map((question) => places.get(question.id) ?? question)
}

/** The questionnaire as one person gets it. Choices, rows and blocks are mixed; no answer means anything else by it. */
export function arranged(questionnaire: Questionnaire, seed: string): Questionnaire {
  const questions = arrangedOrder(questionnaire, seed).map((one) => arrangedQuestion(one, seed))
  return { ...questionnaire, questions }
}

/** The topics of one person: so many of them, each as often as every other. */
export function chosenTopics<T>(topics: readonly T[], each: number, seed: string): T[] {
  return shuffledBy(`${seed}.topics`, topics).slice(0, each)
}

/** One questionnaire of a main one and topics behind it, as one goes through it. Their questions are named apart. */
export function composed(main: Questionnaire, topics: readonly Questionnaire[]): Questionnaire {
  if (topics.length === 0) return main
  return {
    ...main,
    questions: [...main.questions, ...topics.flatMap(({ questions }) => questions)],
    blocks: [...(main.blocks ?? []), ...topics.flatMap(({ blocks = [] }) => blocks)],
  }
}
