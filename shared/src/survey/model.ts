import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** The six chapters of the report (SUR-06). */
export const CHAPTERS = [
  'portrait',
  'internetUse',
  'studentUse',
  'lawEducation',
  'securityKnowledge',
  'problems',
] as const

const questionId = z.string().regex(/^q\d{2}$/)
const optionId = z.string().regex(/^[a-z][A-Za-z0-9]{0,23}$/)

/** One choice. `goTo` jumps forward to that question; `ends` closes the questionnaire kindly, keeping nothing (D-29). */
export const Choice = z.object({
  id: optionId,
  label: z.string().min(1).max(40),
  goTo: questionId.optional(),
  ends: z.boolean().optional(),
})
export type Choice = z.infer<typeof Choice>

const asked = {
  id: questionId,
  chapter: z.enum(CHAPTERS),
  title: z.string().min(4).max(60),
  hint: z.string().max(40).optional(),
  /** Whether it may be left out. */
  optional: z.boolean().optional(),
}

/** A question as data. A scale is five grades, 5 the best; its ends are named. */
export const Question = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('single'), choices: z.array(Choice).min(2).max(12) }),
  z.object({
    ...asked,
    kind: z.literal('multiple'),
    choices: z.array(Choice).min(2).max(12),
    /** How many may be picked. */
    most: z.int().min(1).max(12),
  }),
  z.object({
    ...asked,
    kind: z.literal('scale'),
    low: z.string().max(12),
    /** What grades 2, 3 and 4 are called, where each is an answer in words of its own. */
    middle: z.tuple([z.string().max(12), z.string().max(12), z.string().max(12)]).optional(),
    high: z.string().max(12),
  }),
  z.object({ ...asked, kind: z.literal('text'), most: z.int().min(1).max(300) }),
])
export type Question = z.infer<typeof Question>

export const Questionnaire = z.object({
  id: idOf('questionnaire'),
  version: z.int().min(1),
  title: z.string().max(40),
  /** The question that asks the age group comes first. */
  questions: z.array(Question).min(1).max(80),
  /** The scale question whose top two grades are the satisfaction shown on the desk. */
  satisfactionQuestion: questionId,
})
export type Questionnaire = z.infer<typeof Questionnaire>

/** Answers by question id: a choice's id, several, a grade 1–5, or words. */
export const Answers = z.record(
  questionId,
  z.union([optionId, z.array(optionId).max(12), z.int().min(1).max(5), z.string().max(300)]),
)
export type Answers = z.infer<typeof Answers>

/** A campaign: its window in epoch milliseconds (`closesAt` is the first moment outside). SUR-02. */
export const Campaign = z.object({
  id: idOf('campaign'),
  title: z.string().max(40),
  opensAt: z.int(),
  closesAt: z.int(),
})
export type Campaign = z.infer<typeof Campaign>

/** What a share code looks like: it fits WeChat's scene (32 characters, no % and no Chinese). */
export const ShareCode = z.string().max(32)
/** What the server says of when a questionnaire was opened; signed, never read by the client. */
export const StartStamp = z.string().max(120)
