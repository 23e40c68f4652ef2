/** Courseware and its versions; only what the association accepted is counted. TRN-16, AMB-16. Board 42. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { TRAINING_SUBJECT_KEYS } from './catalogue'

export const COURSEWARE_FORMS = ['video', 'pages', 'script'] as const
export const COURSEWARE_STATES = ['draft', 'waiting', 'returned', 'accepted'] as const

export const CoursewareFields = z.object({
  title: z.string().trim().min(2).max(24),
  form: z.enum(COURSEWARE_FORMS),
  subject: z.enum(TRAINING_SUBJECT_KEYS),
  /** For whom, and what it teaches. */
  audience: z.string().trim().max(40),
  about: z.string().trim().max(300),
  /** Pages of a script or pictures, minutes of a video. */
  length: z.int().min(1).max(500),
  /** Its text, page by page; a video's is its script. */
  pages: z.array(z.string().trim().max(600)).max(40),
  /** Who made it, and whose material is in it. */
  author: z.string().trim().max(20),
  sources: z.string().trim().max(200),
})
export type CoursewareFields = z.infer<typeof CoursewareFields>

/** What a list shows of it. */
export const CoursewareRow = CoursewareFields.pick({
  title: true,
  form: true,
  subject: true,
  length: true,
}).extend({
  id: idOf('courseware'),
  stationId: idOf('station'),
  stationName: z.string(),
  state: z.enum(COURSEWARE_STATES),
  /** Counts what was handed in. */
  version: z.int(),
  acceptedVersion: z.int().nullable(),
  reviewDueAt: z.int().nullable(),
})
export type CoursewareRow = z.infer<typeof CoursewareRow>

export const Courseware = z.object({
  id: idOf('courseware'),
  stationId: idOf('station'),
  stationName: z.string(),
  /** As it was written last. */
  fields: CoursewareFields,
  state: z.enum(COURSEWARE_STATES),
  version: z.int(),
  /** The accepted one goes on being shown while its next version is written and looked at; null: none, or the same. */
  shown: CoursewareFields.nullable(),
  acceptedVersion: z.int().nullable(),
  acceptedAt: z.int().nullable(),
  reviewDueAt: z.int().nullable(),
  returned: z.object({ reason: z.string(), at: z.int() }).nullable(),
})
export type Courseware = z.infer<typeof Courseware>
