import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Courseware, COURSEWARE_FORMS, CoursewareFields, CoursewareRow } from './courseware'
import { TrainingFields, TrainingRecord } from './model'

const trainers = {
  allow: ['teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const stations = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
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
  /**
   * Says who passed, where the trainer's word decides; nobody says it of themselves. `passed`: how many have passed by
   * now of those named. Errors: TRAINING.NOT_FOUND, STATE: attending or a lesson decides. TRN-03.
   */
  passTrainees: {
    access: trainers,
    input: z.object({ activityId: idOf('activity'), records: z.array(idOf('training')).max(100) }),
    output: z.object({ passed: z.int() }),
  },
  /** Who has a record of a training, and what passes it. Errors: TRAINING.NOT_FOUND. */
  listTrainees: {
    access: trainers,
    input: z.object({ activityId: idOf('activity') }),
    output: z.object({
      title: z.string(),
      passing: TrainingFields.shape.passing,
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
  /** A station's courseware, what changed last first, with how many pieces count this year. TRN-16. */
  listCourseware: {
    access: stations,
    input: z.object({
      stationId: idOf('station'),
      form: z.enum(COURSEWARE_FORMS).optional(),
      before: z.object({ at: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({
      courseware: z.array(CoursewareRow).max(20),
      /** Where the next page begins; null: this was the last. */
      next: z.object({ at: z.int(), id: z.string() }).nullable(),
      acceptedThisYear: z.int(),
    }),
  },
  /** Errors: TRAINING.NOT_FOUND. */
  getCourseware: { access: stations, input: z.object({ id }), output: courseware },
  /**
   * Saves it as far as it is written: a draft, what was returned, or the next version of an accepted one.
   * Errors: TRAINING.STATE: it waits for its answer; REQUEST.REPLAYED, STATION.NOT_FOUND.
   */
  saveCourseware: {
    access: stations,
    input: z.object({
      id: clientIdOf('courseware'),
      stationId: idOf('station'),
      fields: CoursewareFields,
    }),
    output: courseware,
  },
  /** Hands a version in; answered within two working days. Errors: TRAINING.NOT_FOUND, STATE, INCOMPLETE (`fields`). D-15. */
  submitCourseware: { access: stations, input: z.object({ id }), output: courseware },
  /** What waits for the association, the most pressing first; never one's own. */
  listCoursewareReviews: {
    access: reviewers,
    input: z.object({}),
    output: z.object({ courseware: z.array(CoursewareRow).max(50) }),
  },
  /**
   * Accepts a version, which then counts, once in the life of the courseware; or returns it with the reason. Never one's
   * own. Errors: TRAINING.NOT_FOUND, STATE, CONFLICT, REASON_NEEDED. AMB-16.
   */
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
