/** After an activity: hours, record, feedback, photos, summary, archive. ACT-26 to ACT-33, HRS-04, HRS-05, R-03, R-07, R-08. */
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import { AttendanceState, AttendedMinutes, Check } from './check-model'
import { CLOSING_STEPS, RETENTION_CLASSES } from './closing-rules'
import { FeedbackAnswers, FeedbackSums } from './feedback-model'

const leaders = {
  allow: ['volunteer', 'teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const stations = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const activityId = idOf('activity')
const line = (most: number) => z.string().trim().max(most)
const due = z.object({ at: z.int(), provisional: z.boolean() })

/** The hours of one person. */
export const HoursRow = AttendedMinutes.extend({
  signUpId: idOf('signUp'),
  maskedName: z.string(),
  volunteerNo: z.string().nullable(),
  slotId: z.string(),
  state: AttendanceState,
  in: Check.nullable(),
  out: Check.nullable(),
  /** What a person should look at: ticked by hand, sent late, outside the fence, no check-out, time that counts elsewhere. */
  flags: z.array(z.enum(['manual', 'offline', 'outside', 'planned', 'overlap', 'short'])),
  addedReason: z.string(),
  hours: z.enum(['none', 'pending', 'leader', 'verified']),
})
export type HoursRow = z.infer<typeof HoursRow>

/** The nine fields of ACT-27 that the plan does not say by itself, and the service evaluation. */
export const ServiceRecord = z.object({
  recipients: line(40),
  recipientCount: z.int().min(0).max(100_000),
  content: line(500),
  /** 1 to 5. */
  quality: z.int().min(1).max(5).nullable(),
  qualityNote: line(200),
  headName: z.string(),
  recorderName: z.string(),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>

/** What was learnt. ACT-30. */
export const ActivitySummary = z.object({
  practice: line(300),
  problems: line(300),
  people: line(200),
  deeds: line(200),
  followUp: line(200),
  goalsMet: z.enum(['all', 'most', 'part']).nullable(),
})
export type ActivitySummary = z.infer<typeof ActivitySummary>

/** A picture: whoever can be recognised agreed, and recipients are covered. AMB-42. */
export const ActivityPhoto = z.object({
  id: clientIdOf('photo'),
  at: z.int(),
  parts: z.int().min(1).max(PHOTO_PARTS_MAX),
  complete: z.boolean(),
  people: z.enum(['none', 'agreed']),
})
export type ActivityPhoto = z.infer<typeof ActivityPhoto>
export const ACTIVITY_PHOTOS_MAX = 9

/** Thanks to volunteers: one of four ways, five contents. ACT-32. */
export const Thanks = z.object({
  way: z.enum(['onSite', 'phone', 'mail', 'message']),
  text: line(300),
  next: line(100),
})
export type Thanks = z.infer<typeof Thanks>

export const Closing = z.object({
  activityId,
  title: z.string(),
  /** The minutes of a training are study time. HRS-11. */
  kind: z.enum(['activity', 'training']),
  state: z.enum(['over', 'closed']),
  endedAt: z.int(),
  dues: z.object({ results: due, record: due, archive: due, legal: due }),
  /** The steps that are not done, in order; the first is the page's one action. */
  missing: z.array(z.enum(CLOSING_STEPS)),
  hours: z.array(HoursRow).max(1000),
  record: ServiceRecord,
  summary: ActivitySummary,
  photos: z.array(ActivityPhoto).max(ACTIVITY_PHOTOS_MAX),
  feedback: FeedbackSums,
  thanks: Thanks.nullable(),
  /** Why the station sent the hours back; until the leader confirms them again. */
  returned: z.object({ reason: z.string(), at: z.int() }).nullable(),
  archive: z.object({ no: z.string(), class: z.enum(RETENTION_CLASSES), at: z.int() }).nullable(),
  /** Whether the caller may be the second person who verifies the hours. D-11. */
  mayVerify: z.boolean(),
})
export type Closing = z.infer<typeof Closing>
const closing = z.object({ closing: Closing })

export const closingActions = {
  /** Everything that is to be done behind an activity, with its clocks. Errors: ACTIVITY.NOT_FOUND, STATE: it is not over. */
  getClosing: { access: leaders, input: z.object({ activityId }), output: closing },
  /**
   * The leader checks the hours: all attendances at once, with minutes added where on-site time is not fair, each with a
   * reason; never fewer than attended, and to nobody of whom nothing counts. Until the station has verified them it can
   * be done again; what was added before and is not named again is taken away. Errors: ACTIVITY.NOT_FOUND, STATE: not
   * everybody has left yet, or it is verified; REASON_NEEDED, ADDED_TOO_MUCH. HRS-04, HRS-05.
   */
  confirmHours: {
    access: leaders,
    input: z.object({
      activityId,
      added: z
        .array(
          z.object({
            signUpId: idOf('signUp'),
            minutes: z.int().min(1).max(480),
            reason: line(100),
          }),
        )
        .max(100),
    }),
    output: closing,
  },
  /** The station verifies them, another person than the leader who did: from then on they are in the account. Errors: ACTIVITY.STATE, CONFLICT. D-11. */
  verifyHours: { access: stations, input: z.object({ activityId }), output: closing },
  /** Sends the hours back to the leader with the reason. Errors: ACTIVITY.STATE. */
  returnHours: {
    access: stations,
    input: z.object({ activityId, reason: z.string().trim().min(2).max(100) }),
    output: closing,
  },
  /** The record with the legal fields. Errors: ACTIVITY.STATE. ACT-27, R-03. */
  saveRecord: {
    access: leaders,
    input: z.object({
      activityId,
      record: ServiceRecord.omit({ headName: true, recorderName: true }),
    }),
    output: closing,
  },
  saveSummary: {
    access: leaders,
    input: z.object({ activityId, summary: ActivitySummary }),
    output: closing,
  },
  /**
   * One part of a picture; `people: 'agreed'` is the word of whoever sends it. Sent again it is the same part.
   * Errors: ACTIVITY.STATE, PHOTOS, NOT_A_PHOTO, REQUEST.REPLAYED. AMB-42.
   */
  addActivityPhoto: {
    access: leaders,
    input: z.object({
      activityId,
      photoId: clientIdOf('photo'),
      people: z.enum(['none', 'agreed']),
      part: z
        .int()
        .min(0)
        .max(PHOTO_PARTS_MAX - 1),
      parts: z.int().min(1).max(PHOTO_PARTS_MAX),
      data: PhotoPart,
    }),
    output: z.object({ photo: ActivityPhoto }),
  },
  removeActivityPhoto: {
    access: leaders,
    input: z.object({ activityId, photoId: clientIdOf('photo') }),
    output: closing,
  },
  /** One part of a picture. Errors: ACTIVITY.NOT_FOUND. */
  getActivityPhoto: {
    access: leaders,
    input: z.object({
      activityId,
      photoId: clientIdOf('photo'),
      part: z
        .int()
        .min(0)
        .max(PHOTO_PARTS_MAX - 1),
    }),
    output: z.object({ data: PhotoPart }),
  },
  /** Thanks the volunteers; a message goes to each when that is the way. ACT-32. */
  thankVolunteers: { access: leaders, input: Thanks.extend({ activityId }), output: closing },
  /** What the station wrote to those who helped; null: nothing yet. Errors: ACTIVITY.NOT_FOUND: the caller did not help. ACT-32. */
  readThanks: {
    access: { allow: 'member' },
    input: z.object({ activityId }),
    output: z.object({ title: z.string(), stationName: z.string(), thanks: Thanks.nullable() }),
  },
  /** Files it: every step is done, a number and a class are given. Errors: ACTIVITY.INCOMPLETE, STATE. ACT-29, ARC-09. */
  closeActivity: {
    access: stations,
    input: z.object({ activityId, class: z.enum(RETENTION_CLASSES) }),
    output: closing,
  },
  /** A paper made of the digital record: sign-in sheet, record form or training record, as CSV. FRM-04, FRM-06, FRM-08, ACT-41. */
  exportPaper: {
    access: leaders,
    input: z.object({ activityId, paper: z.enum(['signIn', 'record', 'training']) }),
    output: z.object({ name: z.string(), csv: z.string() }),
  },
  /** A station's activities that are over and not closed, the most pressing first. */
  listClosings: {
    access: leaders,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      rows: z
        .array(
          z.object({
            activityId,
            title: z.string(),
            endedAt: z.int(),
            due,
            missing: z.array(z.enum(CLOSING_STEPS)),
          }),
        )
        .max(50),
      more: z.boolean(),
    }),
  },
  /**
   * Feedback of whoever took part, without a name: once for each person, told apart by a keyed hash that is dropped when
   * the activity is closed. From its start until seven days behind its end. Errors: ACTIVITY.NOT_FOUND, ALREADY_SAID,
   * FEEDBACK_TIME. FRM-05.
   */
  giveFeedback: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 20, windowSeconds: 600 }] },
    input: z.object({ activityId, answers: FeedbackAnswers }),
    output: z.object({ given: z.literal(true) }),
  },
} as const

/** What lies behind an activity alone, for clients that need no more. */
export const closingContract = defineContract('activity', closingActions)
