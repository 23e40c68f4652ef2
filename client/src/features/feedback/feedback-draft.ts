import {
  FEEDBACK_MARKS,
  FEEDBACK_PARTS,
  VOLUNTEER_MARKS,
  type FeedbackAnswers,
  type FeedbackPart,
} from '@shared/activity/feedback-model'

/** The answers as far as they are given, and the part one is at. */
export interface FeedbackDraft {
  readonly part: FeedbackPart
  readonly answers: FeedbackAnswers
}

export const PART_KEYS = Object.keys(FEEDBACK_PARTS) as FeedbackPart[]

function blankMarks<Key extends string>(keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, null])) as Record<Key, number | null>
}

/** Nothing is chosen beforehand. */
export const BLANK_FEEDBACK: FeedbackDraft = {
  part: 'arrangement',
  answers: {
    marks: blankMarks(FEEDBACK_MARKS),
    volunteerMarks: null,
    length: null,
    design: null,
    words: { arrangement: '', content: '', staff: '', overall: '' },
    outOfTen: null,
  },
}

/** The part behind or before another; undefined at either end. */
export function partFrom(part: FeedbackPart, steps: 1 | -1): FeedbackPart | undefined {
  return PART_KEYS[PART_KEYS.indexOf(part) + steps]
}

/** What is sent: volunteers’ own items only for who helped; words without the blanks around them. */
export function answersOf({ answers }: FeedbackDraft, isVolunteer: boolean): FeedbackAnswers {
  const { arrangement, content, staff, overall } = answers.words
  return {
    ...answers,
    volunteerMarks: isVolunteer ? (answers.volunteerMarks ?? blankMarks(VOLUNTEER_MARKS)) : null,
    words: {
      arrangement: arrangement.trim(),
      content: content.trim(),
      staff: staff.trim(),
      overall: overall.trim(),
    },
  }
}

/** Whether anything was answered at all: each item may be left out, but not every one. */
export function saysSomething({ answers }: FeedbackDraft): boolean {
  const { marks, volunteerMarks, length, design, words, outOfTen } = answers
  const given = [...Object.values(marks), ...Object.values(volunteerMarks ?? {})]
  return (
    [...given, length, design, outOfTen].some((one) => one !== null) ||
    Object.values(words).some((one) => one.trim() !== '')
  )
}
