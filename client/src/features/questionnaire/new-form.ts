import { MAIN_LETTER, type QuestionnaireForm } from '@shared/survey/draft-rules'
import type { Question, QuestionKind } from '@shared/survey/question-model'
import { KIND_WORDS, NEW_WORDS } from './words'

const LETTERS = 'abcdefghijklmnoprstuvwxyz'.split('')

/** The letter of a new questionnaire's questions: a topic's is one that no other has, as long as there is one. */
export function newLetter(topic: boolean, taken: readonly string[]): string {
  if (!topic) return MAIN_LETTER
  return LETTERS.find((letter) => !taken.includes(letter)) ?? 't'
}

/** `q07`: behind every number that is there, so that a name never means two questions. */
export function newQuestionId({ questions }: QuestionnaireForm, letter: string): string {
  const last = Math.max(0, ...questions.map(({ id }) => Number(id.slice(1))))
  return letter + String(last + 1).padStart(2, '0')
}

/** `c4`: the next free name among these. */
export function newPartId(parts: readonly { readonly id: string }[], letter: string): string {
  const numbers = parts.map(({ id }) => Number(/^[a-z](\d+)$/.exec(id)?.[1] ?? 0))
  return letter + String(Math.max(0, ...numbers) + 1)
}

const TWO = [
  { id: 'c1', label: '' },
  { id: 'c2', label: '' },
]

function bare(kind: QuestionKind) {
  switch (kind) {
    case 'single':
      return { kind, choices: TWO }
    case 'multiple':
      return { kind, choices: TWO, most: 2 }
    case 'scale':
      return { kind, low: NEW_WORDS.low, high: NEW_WORDS.high }
    case 'matrix':
      return {
        kind,
        rows: [
          { id: 'r1', label: '' },
          { id: 'r2', label: '' },
        ],
        columns: TWO,
      }
    case 'ranking':
      return { kind, choices: TWO, most: 2 }
    case 'number':
      return { kind, from: 0, to: 100 }
    case 'text':
      return { kind, most: 100 }
    case 'region':
      return {
        kind,
        places: [
          { id: 'p1', label: '' },
          { id: 'p2', label: '' },
        ],
      }
  }
}

/** A question of a kind with nothing in it yet, at the end of the last chapter. */
export function newQuestion(form: QuestionnaireForm, kind: QuestionKind, letter: string): Question {
  const chapter = form.questions.at(-1)?.chapter ?? 'portrait'
  return { id: newQuestionId(form, letter), chapter, title: '', ...bare(kind) }
}

/** What a new main questionnaire begins with: the age and the satisfaction, which none goes without (D-29, D-22). */
export function newForm(topic: boolean, letter: string): QuestionnaireForm {
  const title = topic ? NEW_WORDS.topic : NEW_WORDS.main
  const [first, second] = [`${letter}01`, `${letter}02`]
  const satisfaction: Question = {
    ...{ id: topic ? first : second, chapter: 'problems', kind: 'scale' },
    ...{ title: NEW_WORDS.satisfaction, low: NEW_WORDS.low, high: NEW_WORDS.high },
  }
  if (topic) return { title, questions: [satisfaction], satisfactionQuestion: first }
  const age: Question = {
    ...{ id: first, chapter: 'portrait', kind: 'single' },
    ...{ title: NEW_WORDS.age, hint: NEW_WORDS.ageHint },
    choices: NEW_WORDS.ages.map((label, place) => ({
      ...{ id: `c${place + 1}`, label },
      ...(place === 0 ? { ends: true } : {}),
    })),
  }
  return { title, questions: [age, satisfaction], satisfactionQuestion: second }
}

/** Every kind, in the order in which they are offered. */
export const KINDS = Object.keys(KIND_WORDS) as readonly QuestionKind[]
