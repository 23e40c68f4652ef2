/** What the answers of a feedback form come to. FRM-05, EVA-02, EVA-03, D-22, AMB-26. */
import {
  FEEDBACK_MARKS,
  FEEDBACK_PARTS,
  FEEDBACK_SHOWN_FROM,
  VOLUNTEER_MARKS,
  type FeedbackAnswers,
  type FeedbackSums,
} from '@shared/activity/feedback-model'

/** One answer, and whose: a volunteer's or a recipient's. */
export interface Answered {
  readonly _id: string
  readonly for: 'volunteer' | 'resident'
  readonly answers: FeedbackAnswers
}

/** The two best of five. */
const SATISFIED_FROM = 4

/** While fewer than five answered, only how many. Words come in no order that tells who wrote them. */
export function feedbackSums(answered: readonly Answered[]): FeedbackSums {
  const answers = answered.length
  if (answers < FEEDBACK_SHOWN_FROM) {
    return { answers, means: null, choices: null, satisfied: null, outOfTen: null, words: null }
  }
  return {
    answers,
    means: meansOf(answered),
    choices: choicesOf(answered),
    satisfied: satisfiedOf(answered),
    outOfTen: mean(answered.map((one) => one.answers.outOfTen)),
    words: wordsOf(answered),
  }
}

/** An item that too few answered is left out as well. */
function meansOf(answered: readonly Answered[]): Record<string, number> {
  const named = [
    ...FEEDBACK_MARKS.map((name) => [name, answered.map((one) => one.answers.marks[name])]),
    ...VOLUNTEER_MARKS.map((name) => [
      name,
      answered.map((one) => one.answers.volunteerMarks?.[name] ?? null),
    ]),
  ] as [string, (number | null)[]][]
  const means = named.map(([name, marks]) => [name, mean(marks)] as const)
  return Object.fromEntries(means.filter(isKnown))
}

function isKnown(entry: readonly [string, number | null]): entry is readonly [string, number] {
  return entry[1] !== null
}

/** With one decimal; null while too few said it. */
function mean(marks: readonly (number | null)[]): number | null {
  const given = marks.filter((mark) => mark !== null)
  if (given.length < FEEDBACK_SHOWN_FROM) return null
  return Math.round((given.reduce((sum, mark) => sum + mark, 0) / given.length) * 10) / 10
}

/** Named `length:right`: a record takes no name with a dot. */
function choicesOf(answered: readonly Answered[]): Record<string, number> {
  const chosen = answered.flatMap(({ answers: { length, design } }) => [
    ...(length ? [`length:${length}`] : []),
    ...(design ? [`design:${design}`] : []),
  ])
  return chosen.reduce<Record<string, number>>(
    (sums, choice) => ({ ...sums, [choice]: (sums[choice] ?? 0) + 1 }),
    {},
  )
}

/** Satisfaction is the recipients' own: what they marked overall. EVA-01, AMB-74. */
function satisfiedOf(answered: readonly Answered[]): FeedbackSums['satisfied'] {
  const recipients = answered.filter((one) => one.for === 'resident')
  const overall = recipients.flatMap(({ answers }) => {
    const marks = FEEDBACK_PARTS.overall.map((name) => answers.marks[name])
    const given = marks.filter((mark) => mark !== null)
    return given.length === 0 ? [] : [given.reduce((sum, mark) => sum + mark, 0) / given.length]
  })
  if (overall.length < FEEDBACK_SHOWN_FROM) return null
  return { top: overall.filter((mark) => mark >= SATISFIED_FROM).length, of: overall.length }
}

function wordsOf(answered: readonly Answered[]): string[] {
  const said = answered.flatMap(({ answers }) => Object.values(answers.words))
  return said.filter((words) => words !== '').sort()
}
