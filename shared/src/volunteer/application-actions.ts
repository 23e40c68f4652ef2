import { Consent } from '../account/model'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  ApplicationFields,
  ApplicationRow,
  DecisionResult,
  IdNumber,
  OwnApplication,
  Skill,
  SpareTime,
  Verdict,
  VolunteerState,
} from './model'
import { NUMBER_TRIES } from './rules'

const member = { allow: 'member' } as const
const rarely = { allow: 'member', limits: NUMBER_TRIES } as const
const managed = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const REASON = z.string().trim().min(2).max(60)
/** What a guardian hands to a child: eight Crockford characters. */
const GuardianCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)

/** From the first tap to the approval. */
export const applicationActions = {
  /**
   * Applies to a station, with both agreements. The client makes the id, so a retry is the same application.
   * Under 16 a guardian's code is needed before approval, under 14 before anything is stored (REG-07, R-30).
   * An identity number needs its own consent, and sends everybody who gives one to the station with the document: the
   * answer is the same whatever is known of the number. AT_STATION: who was cleared. `accountPhone`: the number that the account keeps already goes along, because the page knows
   * it only covered. Errors: VOLUNTEER.CONSENT_REQUIRED, GUARDIAN_FIRST, GUARDIAN_CODE, ID_NUMBER, AT_STATION,
   * ALREADY_APPLIED, ALREADY_VOLUNTEER, NO_STATION (all VOLUNTEER.…).
   */
  submitApplication: {
    access: rarely,
    input: z.object({
      id: clientIdOf('application'),
      stationId: idOf('station'),
      fields: ApplicationFields,
      accountPhone: z.boolean().default(false),
      idNumber: IdNumber.optional(),
      guardianCode: GuardianCode.optional(),
      consents: z.array(Consent).max(5),
    }),
    output: z.object({ application: OwnApplication }),
  },
  /** The caller's newest application, and where the caller stands with the lesson and as a volunteer. */
  getMyApplication: {
    access: member,
    input: z.object({}),
    output: z.object({
      application: OwnApplication.nullable(),
      lessonPassed: z.boolean(),
      volunteerState: VolunteerState.nullable(),
    }),
  },
  /** Takes an application back; its personal fields are deleted at once. Errors: VOLUNTEER.NOT_WAITING. */
  withdrawApplication: {
    access: member,
    input: z.object({ applicationId: idOf('application') }),
    output: z.object({ application: OwnApplication }),
  },
  /**
   * An adult agrees for a child and gets a code to hand over: once, for 7 days. The child's name is not asked.
   * Errors: VOLUNTEER.CONSENT_REQUIRED.
   */
  consentAsGuardian: {
    access: member,
    input: z.object({
      id: clientIdOf('guardian'),
      relation: z.enum(['mother', 'father', 'grandparent', 'other']),
      consents: z.array(Consent).min(1).max(3),
    }),
    output: z.object({ code: z.string(), openUntil: z.int() }),
  },
  /** Adds a guardian's code to an application that waits for it. Errors: VOLUNTEER.GUARDIAN_CODE, NOT_WAITING. */
  addGuardian: {
    access: member,
    input: z.object({ applicationId: idOf('application'), code: GuardianCode }),
    output: z.object({ application: OwnApplication }),
  },
  /**
   * Marks the five answers of the introductory lesson; all right passes, any number of tries.
   * Whoever is approved already is on duty from then on (TIER-03's like for volunteers; board 34c).
   */
  answerLesson: {
    access: member,
    input: z.object({ answers: z.array(z.int().min(0).max(3)).length(5) }),
    output: z.object({
      marks: z.array(z.object({ right: z.boolean(), why: z.string() })).length(5),
      passed: z.boolean(),
      onDuty: z.boolean(),
    }),
  },

  /** A station's applications that wait, the most urgent first, 20 a page; names and phones covered. D-15, board 17. */
  listApplications: {
    access: managed,
    input: z.object({
      stationId: idOf('station'),
      after: z.object({ dueAt: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({
      applications: z.array(ApplicationRow).max(20),
      waiting: z.int().min(0),
      more: z.boolean(),
    }),
  },
  /** One application in full; the reading and its reason are logged, and its owner can see them. PRV-02. */
  readApplication: {
    access: managed,
    input: z.object({ applicationId: idOf('application'), reason: REASON }),
    output: z.object({
      name: z.string(),
      phone: z.string().nullable(),
      birthMonth: z.string(),
      skills: z.array(Skill),
      spareTimes: z.array(SpareTime),
      occupation: z.string(),
      specialty: z.string(),
    }),
  },
  /**
   * Decides up to 20 applications of one station; each succeeds or fails on its own. The same id again changes nothing
   * and gives the same results. What only a document can settle is refused until the station settled the conflict.
   * Messages leave after ten seconds (D-34). At most six waves.
   */
  decideApplications: {
    access: managed,
    input: z.object({
      id: clientIdOf('decision'),
      stationId: idOf('station'),
      decisions: z.array(Verdict).min(1).max(20),
    }),
    output: z.object({ results: z.array(DecisionResult).max(20), undoUntil: z.int() }),
  },
  /** Takes a decision back while its messages are held: everything is as before and no message leaves. Errors: NOTICE.UNDO_OVER. */
  undoDecisions: {
    access: managed,
    input: z.object({ id: idOf('decision'), stationId: idOf('station') }),
    output: z.object({ results: z.array(DecisionResult).max(20) }),
  },
  /** Reminds an applicant of the lesson, or of the guardian's code; once a day. Errors: VOLUNTEER.REMINDED. */
  remindApplicant: {
    access: managed,
    input: z.object({ applicationId: idOf('application'), about: z.enum(['lesson', 'guardian']) }),
    output: z.object({}),
  },

  /** Applications and files with an identity number that only a document can settle. No number is shown. R-29. */
  listIdentityConflicts: {
    access: managed,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      conflicts: z
        .array(
          z.object({
            id: idOf('conflict'),
            maskedName: z.string(),
            /** The station that keeps the other file; null when the other is only an application. */
            otherStationName: z.string().nullable(),
            at: z.int(),
          }),
        )
        .max(50),
    }),
  },
  /**
   * Joins two accounts of one person, seen with a document: the new sign-in leads to the old account from then on.
   * Errors: VOLUNTEER.NO_CONFLICT, VOLUNTEER.NOT_EMPTY.
   */
  mergeAccounts: {
    access: managed,
    input: z.object({ conflictId: idOf('conflict'), reason: REASON }),
    output: z.object({}),
  },
  /**
   * Ends a conflict that was a slip of the pen: the person may apply again, or gives the number of the file again.
   * Errors: VOLUNTEER.NO_CONFLICT.
   */
  dismissConflict: {
    access: managed,
    input: z.object({ conflictId: idOf('conflict'), reason: REASON }),
    output: z.object({}),
  },
} as const
