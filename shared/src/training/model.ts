/** What makes an activity a training, and what stays of it. TRN-01 to TRN-14, R-05. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { TRAINING_KIND_KEYS, TRAINING_METHOD_KEYS, TRAINING_SUBJECT_KEYS } from './catalogue'

/** A training is planned, signed up for, attended and closed as an activity is; this is what it has besides. */
export const TrainingFields = z.object({
  kind: z.enum(TRAINING_KIND_KEYS),
  subject: z.enum(TRAINING_SUBJECT_KEYS),
  lecturerName: z.string().trim().min(1).max(20),
  methods: z.array(z.enum(TRAINING_METHOD_KEYS)).max(4),
  /** What one can do afterwards. Board 41b. */
  outcomes: z.array(z.string().trim().min(2).max(30)).max(5),
  /** A post training tells the role, whom one meets, and the risks. TRN-14. */
  role: z.string().trim().max(100),
  recipients: z.string().trim().max(100),
  risks: z.string().trim().max(100),
  /** How it is passed: by attending enough, by the trainer's word, or by the test of a lesson. TRN-03. */
  passing: z.enum(['attendance', 'trainer', 'lesson']),
  lessonId: z.string().max(60).nullable(),
})
export type TrainingFields = z.infer<typeof TrainingFields>

/** A training record: name, content, study length, organiser, date; and place. TRN-09, R-05. */
export const TrainingRecord = z.object({
  id: idOf('training'),
  activityId: idOf('activity'),
  kind: z.enum(TRAINING_KIND_KEYS),
  subject: z.enum(TRAINING_SUBJECT_KEYS),
  title: z.string(),
  content: z.string(),
  organiser: z.string(),
  place: z.string(),
  at: z.int(),
  /** Study length; never service time. HRS-11. */
  minutes: z.int(),
  /** `open`: attended, the test or the trainer's word is missing; a test can be taken again. */
  result: z.enum(['passed', 'open']),
  /** The lesson whose test passes it; null where attending or the trainer's word does. */
  lessonId: z.string().nullable(),
})
export type TrainingRecord = z.infer<typeof TrainingRecord>
