import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Question, QuestionId } from './question-model'

/** One version of a questionnaire; it never changes once a campaign has opened with it. */
export const Questionnaire = z.object({
  id: idOf('questionnaire'),
  version: z.int().min(1),
  title: z.string().max(40),
  /** In the main one, the question that asks the age group comes first. */
  questions: z.array(Question).min(1).max(120),
  /** The scale question whose top two grades are the satisfaction shown on the desk. */
  satisfactionQuestion: QuestionId,
  /** Questions that follow one another here and come in another order for everybody. */
  blocks: z.array(z.array(QuestionId).min(2).max(40)).max(20).optional(),
})
export type Questionnaire = z.infer<typeof Questionnaire>

// Apart, so that a page which only tells how a campaign goes need not hold questions.
export { Campaign } from './campaign-head'

/** What a share code looks like: it fits WeChat's scene (32 characters, no % and no Chinese). */
export const ShareCode = z.string().max(32)
/** What the server says of when a questionnaire was opened; signed, never read by the client. */
export const StartStamp = z.string().max(400)
