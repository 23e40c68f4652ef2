import { Consent, Phone } from '../account/model'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  Audience,
  BirthMonth,
  IdNumber,
  OwnFile,
  PersonName,
  Qualification,
  RosterRow,
  Skill,
  SpareTime,
  TeamRosterRow,
  VolunteerState,
} from './model'
import { NUMBER_TRIES } from './rules'

const member = { allow: 'member' } as const
const rarely = { allow: 'member', limits: NUMBER_TRIES } as const
const managed = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const led = {
  allow: ['teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const REASON = z.string().trim().min(2).max(60)
const own = z.object({ file: OwnFile })
const volunteerId = idOf('volunteer')

/** A full file, for its owner's copy or for a reader whose reason is logged. FRM-01 without what AMB-57 leaves blank. */
const FullFile = z.object({
  volunteerNo: z.string(),
  name: z.string(),
  birthMonth: z.string(),
  phone: z.string().nullable(),
  idNumber: z.string().nullable(),
  stationName: z.string(),
  skills: z.array(Skill),
  spareTimes: z.array(SpareTime),
  audiences: z.array(Audience),
  occupation: z.string(),
  specialty: z.string(),
  qualifications: z.array(Qualification),
  since: z.int(),
})

/** A volunteer's file, from the approval to the good-bye. */
export const fileActions = {
  /** The caller's file; null for who is no volunteer. R-09. */
  getMyFile: {
    access: member,
    input: z.object({}),
    output: z.object({ file: OwnFile.nullable() }),
  },
  /** The caller's file in plain, for a copy in the owner's hands; audited. R-27. */
  exportFile: {
    access: member,
    input: z.object({}),
    output: z.object({ file: FullFile.nullable() }),
  },
  /** Changes what the owner may change at once. R-27. Errors: VOLUNTEER.NO_FILE. */
  editFile: {
    access: member,
    input: z.object({
      phone: Phone.nullable().optional(),
      skills: z.array(Skill).min(1).max(6).optional(),
      spareTimes: z.array(SpareTime).min(1).max(3).optional(),
      audiences: z.array(Audience).max(5).optional(),
      occupation: z.string().trim().max(20).optional(),
      specialty: z.string().trim().max(40).optional(),
    }),
    output: own,
  },
  /**
   * Adds the identity number, with its own consent, or takes it away (null). The answer is the same whatever is known of
   * the number. Errors: VOLUNTEER.ID_NUMBER, CONSENT_REQUIRED.
   */
  setIdNumber: {
    access: rarely,
    input: z.object({ idNumber: IdNumber.nullable(), consents: z.array(Consent).max(2) }),
    output: own,
  },
  /** Asks the station to correct a name or month of birth; answered within 5 working days (D-15, R-10). Errors: VOLUNTEER.CORRECTION_WAITS. */
  askCorrection: {
    access: member,
    input: z.object({
      id: clientIdOf('correction'),
      change: z.discriminatedUnion('field', [
        z.object({ field: z.literal('name'), value: PersonName }),
        z.object({ field: z.literal('birthMonth'), value: BirthMonth }),
      ]),
      why: REASON,
    }),
    output: own,
  },
  listCorrections: {
    access: managed,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      corrections: z
        .array(
          z.object({
            id: idOf('correction'),
            volunteerNo: z.string(),
            field: z.enum(['name', 'birthMonth']),
            /** Covered like the name it replaces. */
            maskedValue: z.string(),
            why: z.string(),
            dueAt: z.int(),
          }),
        )
        .max(50),
    }),
  },
  /** Errors: VOLUNTEER.NOT_WAITING, OWN_CASE. */
  decideCorrection: {
    access: managed,
    input: z.object({ correctionId: idOf('correction'), accept: z.boolean(), reason: REASON }),
    output: z.object({}),
  },
  addQualification: {
    access: member,
    input: Qualification.omit({ verified: true, id: true }).extend({
      id: clientIdOf('qualification'),
    }),
    output: own,
  },
  removeQualification: {
    access: member,
    input: z.object({ qualificationId: idOf('qualification') }),
    output: own,
  },
  /** The station has seen the document. Errors: VOLUNTEER.NO_QUALIFICATION. */
  verifyQualification: {
    access: managed,
    input: z.object({ volunteerId, qualificationId: idOf('qualification') }),
    output: z.object({}),
  },

  /** Leaves, at once and without asking anybody. REG-23. Errors: VOLUNTEER.NO_FILE. */
  leave: { access: member, input: z.object({}), output: own },
  /** Asks another station to take the file, record and minutes along. REG-22. Errors: VOLUNTEER.TRANSFER_WAITS, NOT_ACTIVE, NO_STATION. */
  askTransfer: {
    access: member,
    input: z.object({
      id: clientIdOf('transfer'),
      stationId: idOf('station'),
      why: z.string().trim().max(60).default(''),
    }),
    output: own,
  },
  cancelTransfer: {
    access: member,
    input: z.object({ transferId: idOf('transfer') }),
    output: own,
  },
  /** Transfers that a station is asked to accept. */
  listTransfers: {
    access: managed,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      transfers: z
        .array(
          z.object({
            id: idOf('transfer'),
            volunteerNo: z.string(),
            maskedName: z.string(),
            fromStationName: z.string(),
            why: z.string(),
            dueAt: z.int(),
          }),
        )
        .max(50),
    }),
  },
  /** The new station accepts or returns; the role moves with the file. Errors: VOLUNTEER.NOT_WAITING, OWN_CASE. */
  decideTransfer: {
    access: managed,
    input: z.object({ transferId: idOf('transfer'), accept: z.boolean(), reason: REASON }),
    output: z.object({}),
  },

  /** A station's volunteers, newest first, 20 a page; by number, or by the last four digits of the phone. REG-38. */
  listVolunteers: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({
      stationId: idOf('station'),
      state: VolunteerState.optional(),
      search: z.string().trim().min(4).max(12).optional(),
      before: z.object({ since: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({
      volunteers: z.array(RosterRow).max(20),
      total: z.int().min(0),
      more: z.boolean(),
    }),
  },
  /** One file in full, the identity number with its ends only; the reading and its reason are logged, and its owner can see them. PRV-02, R-29. */
  readFile: {
    access: managed,
    input: z.object({ volunteerId, reason: REASON }),
    output: z.object({ file: FullFile }),
  },
  /** The roster in the handbook's columns, 100 a page, for a file; each export is logged. REG-38, FRM-03. */
  exportRoster: {
    access: managed,
    input: z.object({
      stationId: idOf('station'),
      reason: REASON,
      before: z.object({ since: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({
      rows: z
        .array(
          z.object({
            name: z.string(),
            age: z.int(),
            phone: z.string(),
            specialty: z.string(),
            teams: z.string(),
            volunteerNo: z.string(),
          }),
        )
        .max(100),
      next: z.object({ since: z.int(), id: z.string() }).nullable(),
    }),
  },
  /** The teams of a station in the handbook's columns, with who leads them, for a file; each export is logged. FRM-02. */
  exportTeamRoster: {
    access: managed,
    input: z.object({ stationId: idOf('station'), reason: REASON }),
    output: z.object({ rows: z.array(TeamRosterRow).max(100) }),
  },
  /** Stops a volunteer's role for a while, or until it is restored. Errors: VOLUNTEER.NOT_ACTIVE. */
  suspendVolunteer: {
    access: managed,
    input: z.object({ volunteerId, reason: REASON, until: z.int().nullable() }),
    output: z.object({}),
  },
  /** Lets somebody serve again who was suspended, or cleared and has come to the station. Errors: VOLUNTEER.NOT_ACTIVE. */
  restoreVolunteer: {
    access: managed,
    input: z.object({ volunteerId, reason: REASON }),
    output: z.object({}),
  },
  /** Removes a volunteer who breaks law, rules or duties (REG-24): the role ends, the file keeps its facts. */
  clearVolunteer: {
    access: managed,
    input: z.object({ volunteerId, reason: REASON }),
    output: z.object({}),
  },

  /** Asks to join a team of the caller's station. Errors: VOLUNTEER.NO_TEAM, NOT_ACTIVE, IN_TEAM. */
  askToJoinTeam: {
    access: { allow: ['volunteer'], within: 'self' },
    input: z.object({ id: clientIdOf('teamRequest'), teamId: idOf('team') }),
    output: own,
  },
  leaveTeam: {
    access: { allow: ['volunteer'], within: 'self' },
    input: z.object({ teamId: idOf('team') }),
    output: own,
  },
  /** A team's members and who asks to join; names covered. REG-34, ROL-04. */
  listTeamMembers: {
    access: led,
    input: z.object({ teamId: idOf('team') }),
    output: z.object({
      members: z
        .array(z.object({ id: volunteerId, volunteerNo: z.string(), maskedName: z.string() }))
        .max(200),
      requests: z
        .array(
          z.object({
            id: idOf('teamRequest'),
            volunteerNo: z.string(),
            maskedName: z.string(),
            at: z.int(),
          }),
        )
        .max(50),
    }),
  },
  /** Errors: VOLUNTEER.NOT_WAITING, OWN_CASE. */
  decideTeamRequest: {
    access: led,
    input: z.object({ requestId: idOf('teamRequest'), accept: z.boolean(), reason: REASON }),
    output: z.object({}),
  },
} as const
