import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Courseware, CoursewareFields } from './courseware'
import { TrainingRecord } from './model'

const organisers = {
  allow: ['teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const reviewers = { allow: ['associationStaff'], within: 'association' } as const
const courseware = z.object({ courseware: Courseware })
const id = idOf('courseware')

/** Training records and courseware. Trainings themselves are activities: plans, places, codes and hours are theirs. */
export const trainingContract = defineContract('training', {
  /** One's own records, newest first, with the study minutes of this year. TRN-07, TRN-09. */
  listOwnTrainings: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({
      yearMinutes: z.int(),
      lastAt: z.int().nullable(),
      records: z.array(TrainingRecord).max(100),
    }),
  },
  /** Says who passed, where the trainer's word decides. Errors: TRAINING.STATE. TRN-03. */
  passTrainees: {
    access: organisers,
    input: z.object({ activityId: idOf('activity'), records: z.array(idOf('training')).max(100) }),
    output: z.object({ passed: z.int() }),
  },
  /** Who has a record of a training. */
  listTrainees: {
    access: organisers,
    input: z.object({ activityId: idOf('activity') }),
    output: z.object({
      rows: z
        .array(
          z.object({
            id: idOf('training'),
            maskedName: z.string(),
            volunteerNo: z.string().nullable(),
            minutes: z.int(),
            result: z.enum(['passed', 'open']),
          }),
        )
        .max(500),
    }),
  },
  /** A station's courseware with how many were accepted this year; `all`: the association's. */
  listCourseware: {
    access: organisers,
    input: z.object({
      stationId: idOf('station'),
      before: z.object({ at: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({
      courseware: z.array(Courseware).max(20),
      more: z.boolean(),
      acceptedThisYear: z.int(),
    }),
  },
  getCourseware: { access: organisers, input: z.object({ id }), output: courseware },
  /** Saves the next version as far as it is written. Errors: TRAINING.STATE. */
  saveCourseware: {
    access: organisers,
    input: z.object({
      id: clientIdOf('courseware'),
      stationId: idOf('station'),
      fields: CoursewareFields,
    }),
    output: courseware,
  },
  /** Hands a version in; answered within two working days. Errors: TRAINING.STATE, INCOMPLETE. */
  submitCourseware: { access: organisers, input: z.object({ id }), output: courseware },
  /** What waits for the association, the most pressing first. */
  listCoursewareReviews: {
    access: reviewers,
    input: z.object({}),
    output: z.object({ courseware: z.array(Courseware).max(50) }),
  },
  /** Accepts a version, which then counts, once in its life; or returns it with the reason; never one's own. Errors: TRAINING.STATE, CONFLICT, REASON_NEEDED. */
  reviewCourseware: {
    access: reviewers,
    input: z.object({
      id,
      version: z.int(),
      accept: z.boolean(),
      reason: z.string().trim().min(2).max(100).optional(),
    }),
    output: courseware,
  },
})
