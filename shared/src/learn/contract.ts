import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { LessonId } from './lesson-ids'
import { QUIZ_CHOICES, QUIZ_QUESTIONS } from './rules'
import { trendActions } from './trend-actions'

/** What a quiz brings: nothing, or 宝盾 now, earlier, or once one has signed in. D-08. */
export const Reward = z.enum(['none', 'given', 'givenBefore', 'guest'])
export type Reward = z.infer<typeof Reward>

export const learnContract = defineContract('learn', {
  /**
   * Marks the quiz of a lesson, with the reasons; null is 'I do not know'. Anybody may, as often as they like; the
   * first time all are right brings a signed-in account its 宝盾, once a lesson. KNW-02, PTS-09, D-08.
   * Errors: LEARN.LESSON_CHANGED.
   */
  answerQuiz: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 60, windowSeconds: 600 }] },
    input: z.object({
      lessonId: LessonId,
      /** Of the lesson that was read. */
      version: z.int().min(1),
      answers: z
        .array(
          z
            .int()
            .min(0)
            .max(QUIZ_CHOICES - 1)
            .nullable(),
        )
        .length(QUIZ_QUESTIONS),
      /** A random id kept in the browser, for people the platform does not identify. */
      browserId: z
        .string()
        .regex(/^[0-9A-Za-z_-]{16,64}$/)
        .optional(),
    }),
    output: z.object({
      marks: z
        .array(z.object({ right: z.boolean(), answer: z.int().min(0), why: z.string() }))
        .length(QUIZ_QUESTIONS),
      passed: z.boolean(),
      reward: Reward,
    }),
  },
  /** The lessons whose quiz the caller has passed, each with when. */
  listProgress: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({
      passed: z.array(z.object({ lessonId: z.string(), at: z.int() })).max(1000),
    }),
  },
  ...trendActions,
})
