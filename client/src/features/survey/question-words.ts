import type { Question } from '@shared/survey/model'

type Scale = Extract<Question, { kind: 'scale' }>

/** What the five grades of a scale are called; a grade without a word of its own is only a number. */
export function gradeWords({
  low,
  middle = ['', '', ''],
  high,
}: Scale): readonly [string, string, string, string, string] {
  return [low, middle[0], middle[1], middle[2], high]
}

/** How many may be picked, or letters written. */
export function mostOf(question: Question): number {
  return 'most' in question ? question.most : 1
}

/** A question as it is read aloud: the question, its hint, its answers. */
export function spokenQuestion(question: Question): string {
  const answers =
    question.kind === 'scale'
      ? gradeWords(question)
      : 'choices' in question
        ? question.choices.map(({ label }) => label)
        : []
  return [question.title, question.hint ?? '', ...answers]
    .filter((words) => words !== '')
    .join('。')
}
