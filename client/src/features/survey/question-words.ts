import { gradesOf } from '@shared/survey/answer-rules'
import type { Question, QuestionOf } from '@shared/survey/question-model'

type Scale = QuestionOf<'scale'>

/** What the five grades of a scale are called; a grade without a word of its own is only a number. */
export function gradeWords({
  low,
  middle = ['', '', ''],
  high,
}: Scale): readonly [string, string, string, string, string] {
  return [low, middle[0], middle[1], middle[2], high]
}

/** Whether a scale has the usual five grades. */
export function isFiveGrades(question: Scale): boolean {
  const { from, to } = gradesOf(question)
  return from === 1 && to === 5
}

/** `0 完全不会`: the ends with their words, the grades between as numbers. */
export function gradeLabel(question: Scale, grade: number): string {
  const { from, to } = gradesOf(question)
  if (grade === from) return `${grade} ${question.low}`
  return grade === to ? `${grade} ${question.high}` : String(grade)
}

/** How many may be picked, or letters written. */
export function mostOf(question: Question): number {
  return 'most' in question ? question.most : 1
}

/** What may be answered, in words; none where one writes. */
function answersToRead(question: Question): readonly string[] {
  switch (question.kind) {
    case 'scale':
      return isFiveGrades(question) ? gradeWords(question) : [question.low, question.high]
    case 'matrix':
      return [...question.rows, ...question.columns].map(({ label }) => label)
    case 'single':
    case 'multiple':
    case 'ranking':
      return question.choices.map(({ label }) => label)
    case 'region':
      return question.places.filter(({ within }) => within === undefined).map(({ label }) => label)
    case 'number':
    case 'text':
      return []
  }
}

/** A question as it is read aloud: the question, its hint, its answers. */
export function spokenQuestion(question: Question): string {
  return [question.title, question.hint ?? '', ...answersToRead(question)]
    .filter((words) => words !== '')
    .join('。')
}
