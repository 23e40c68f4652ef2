/** The feedback form after an activity: twelve marks, two choices, words, and a mark out of ten. FRM-05, ACT-33, EVA-02, EVA-03. */
import { DAY } from '../kit/time'
import * as z from '../kit/zod'

/** The four parts with their items; each is marked from 1 to 5. */
export const FEEDBACK_PARTS = {
  arrangement: ['venue'],
  content: ['fits', 'rich', 'inspiring', 'method'],
  staff: ['knowledge', 'preparation', 'encouraging', 'expression'],
  overall: ['understanding', 'ability', 'daily'],
} as const
export type FeedbackPart = keyof typeof FEEDBACK_PARTS
export const FEEDBACK_MARKS = [
  ...FEEDBACK_PARTS.arrangement,
  ...FEEDBACK_PARTS.content,
  ...FEEDBACK_PARTS.staff,
  ...FEEDBACK_PARTS.overall,
] as const
export type FeedbackMark = (typeof FEEDBACK_MARKS)[number]
/** What volunteers are asked besides. EVA-03. */
export const VOLUNTEER_MARKS = ['training', 'gain', 'belonging'] as const

/** An item may be left out: nobody is made to answer. */
const mark = z.int().min(1).max(5).nullable()
const text = z.string().trim().max(200).default('')

export const FeedbackAnswers = z.object({
  marks: z.record(z.enum(FEEDBACK_MARKS), mark),
  /** Asked of volunteers only. */
  volunteerMarks: z.record(z.enum(VOLUNTEER_MARKS), mark).nullable(),
  length: z.enum(['tooLong', 'right', 'tooShort']).nullable(),
  design: z.enum(['good', 'plain', 'poor']).nullable(),
  words: z.object({ arrangement: text, content: text, staff: text, overall: text }),
  outOfTen: z.int().min(1).max(10).nullable(),
})
export type FeedbackAnswers = z.infer<typeof FeedbackAnswers>

/** Feedback is taken from the start until so long behind the end. */
export const FEEDBACK_OPEN_MS = 7 * DAY

/** Fewer answers show only how many there are, so that nobody can be told from the others. */
export const FEEDBACK_SHOWN_FROM = 5

/** Sums for those who held it; a mean with one decimal, null while too few answered. */
export const FeedbackSums = z.object({
  answers: z.int(),
  means: z.record(z.string(), z.number()).nullable(),
  choices: z.record(z.string(), z.int()).nullable(),
  /** Answers in the two best marks of `overall`, for satisfaction. D-22, AMB-26. */
  satisfied: z.object({ top: z.int(), of: z.int() }).nullable(),
  outOfTen: z.number().nullable(),
  /** In no order, without who or when. */
  words: z.array(z.string()).nullable(),
})
export type FeedbackSums = z.infer<typeof FeedbackSums>
