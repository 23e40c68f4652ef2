import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import { AUTHORITIES } from './authorities'
import {
  AssignedCase,
  AssignedRow,
  HandledCase,
  Handler,
  LinkedCases,
  WaitingDisclosure,
} from './case-model'
import { Disclosure } from './disclosure'
import { DutyPerson, ResponseFigures } from './duty-model'
import { CaseRow, FraudType, Outcome, REPORT_TEXT_MAX } from './model'
import { reportingContract } from './reporting'

/**
 * A case is handled by its station's managers; by the association once it was handed up, stands on its duty list, or
 * concerns the station itself. Otherwise the association may read one, with a reason (DESIGN: 申请查看).
 */
const handledBy = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const givenTo = { allow: ['volunteer'], within: 'station' } as const
const agrees = { allow: ['supervisor', 'associationStaff'], within: 'station' } as const
const associations = { allow: ['associationStaff'], within: 'association' } as const
const reason = z.string().trim().min(2).max(200)
const id = idOf('report')
const step = { id, stepId: clientIdOf('reportStep') }
const after = CaseRow.pick({ id: true, urgent: true, receivedAt: true, dueAt: true }).optional()
const rows = z.object({ cases: z.array(CaseRow).max(50), more: z.boolean() })

export const helpContract = defineContract('help', {
  ...reportingContract.actions,

  /**
   * The open cases of a station, most urgent first, or its closed ones, newest first; at most 50 (then `more`).
   * `after` is the last case that was seen: the 8 that follow it. Cases that exclude the station are not among them.
   */
  listCases: {
    access: handledBy,
    input: z.object({ stationId: idOf('station'), closed: z.boolean().default(false), after }),
    output: rows,
  },
  /** What the association has to handle: handed up, on its duty list, or about a station. Most urgent first. D-16. */
  listAssociationCases: {
    access: associations,
    input: z.object({ after }),
    output: rows,
  },
  /**
   * One case, masked; opening it stops its ten minutes (D-16). `reason` is needed where it is not the caller's to handle.
   * Errors: HELP.NOT_FOUND, HELP.REASON_NEEDED, HELP.CONFLICT.
   */
  getCase: {
    access: handledBy,
    input: z.object({ id, reason: reason.optional() }),
    output: HandledCase,
  },
  /**
   * The full phone, name and the other side's account, for who handles it; leaves an audit row with the reason.
   * Errors: HELP.NOT_FOUND, HELP.NO_CONTACT, HELP.CONFLICT, HELP.LEVEL.
   */
  revealContact: {
    access: handledBy,
    input: z.object({ id, reason }),
    output: z.object({
      phone: z.string().nullable(),
      name: z.string().nullable(),
      counterpart: z.string().nullable(),
    }),
  },
  /** One part of a photo; the first part leaves an audit row with the reason. Errors: HELP.NOT_FOUND, HELP.NO_PHOTO. */
  getPhoto: {
    access: handledBy,
    input: z.object({
      id,
      photoId: clientIdOf('photo'),
      part: z
        .int()
        .min(0)
        .max(PHOTO_PARTS_MAX - 1),
      reason,
    }),
    output: z.object({ data: PhotoPart }),
  },
  /** What shares a number, an account or a site with this case. Feature 30. */
  listLinkedCases: { access: handledBy, input: z.object({ id }), output: LinkedCases },
  /** Who may follow a case up: managers, and volunteers who are qualified for it; nobody with a conflict of interest. */
  listHandlers: {
    access: handledBy,
    input: z.object({ id }),
    output: z.object({ handlers: z.array(Handler).max(100) }),
  },
  /**
   * Gives a case to somebody, or hands it over. `instead` is who followed it up when the caller decided (null: nobody):
   * when somebody else has it by now, nothing changes. Errors: HELP.CASE_CLOSED, HELP.NOT_QUALIFIED, HELP.CONFLICT, HELP.LEVEL.
   */
  assignCase: {
    access: handledBy,
    input: z.object({
      ...step,
      to: idOf('account'),
      instead: idOf('account').nullable().optional(),
      note: z.string().trim().max(200).default(''),
    }),
    output: HandledCase,
  },
  /**
   * Says that one knows somebody in the case: from then on one cannot open it. It goes to the others of the station, or
   * to the association when nobody else is there. Errors: HELP.CASE_CLOSED.
   */
  declareConflict: {
    access: handledBy,
    input: z.object({ ...step, reason }),
    output: z.object({ handedTo: z.enum(['station', 'association']) }),
  },
  /** Hands a case up to the association, with the reason. Errors: HELP.CASE_CLOSED, HELP.LEVEL. Feature 28. */
  escalateCase: { access: handledBy, input: z.object({ ...step, reason }), output: HandledCase },
  /** The association gives a case back to its station. Errors: HELP.CASE_CLOSED, HELP.LEVEL. */
  returnCase: { access: associations, input: z.object({ ...step, reason }), output: HandledCase },
  /** Writes down a call; a call that reached the resident is the first contact. Errors: HELP.CASE_CLOSED. */
  recordCall: {
    access: handledBy,
    input: z.object({
      ...step,
      reached: z.boolean(),
      note: z.string().trim().min(1).max(REPORT_TEXT_MAX),
    }),
    output: HandledCase,
  },
  /**
   * Logs that the case was passed to an authority (RPT-03), and what of the reporter went along: nothing, what they
   * agreed to (PRV-08), or an exception exactly as PRV-10 and PRV-11 allow. Errors: HELP.CASE_CLOSED, HELP.NO_CONTACT,
   * HELP.EXCEPTION_TO (an exception is told to the police alone, of those that can be named: PRV-09). An exception waits
   * until a second person has agreed: nothing may be told before (AMB-59).
   */
  referCase: {
    access: handledBy,
    input: z.object({
      ...step,
      authority: z.enum(AUTHORITIES),
      reason,
      disclosure: Disclosure.default({ kind: 'nothing' }),
    }),
    output: HandledCase,
  },
  /** The exceptions that wait for a second person: who supervises the station, or the association. */
  listDisclosures: {
    access: agrees,
    input: z.object({}),
    output: z.object({ waiting: z.array(WaitingDisclosure).max(50) }),
  },
  /** Agrees to an exception, or refuses it; never the one who asked. Errors: HELP.LEVEL, HELP.CONFLICT. AMB-59. */
  decideDisclosure: {
    access: agrees,
    input: z.object({ ...step, referralId: idOf('reportStep'), agree: z.boolean(), note: reason }),
    output: z.object({ waiting: z.array(WaitingDisclosure).max(50) }),
  },
  /** Closes a case with its outcome and what was learnt; the handler may correct the fraud type. Errors: HELP.CASE_CLOSED. */
  closeCase: {
    access: handledBy,
    input: z.object({
      ...step,
      fraudType: FraudType,
      outcome: Outcome,
      note: z.string().trim().min(1).max(REPORT_TEXT_MAX),
      lesson: z.string().trim().max(200).default(''),
    }),
    output: HandledCase,
  },
  /** Opens a closed case again. Errors: HELP.NOT_CLOSED. */
  reopenCase: { access: handledBy, input: z.object({ ...step, reason }), output: HandledCase },

  /** The open cases that were given to the caller. */
  listAssigned: {
    access: givenTo,
    input: z.object({}),
    output: z.object({ cases: z.array(AssignedRow).max(50) }),
  },
  /** One of them; leaves an audit row. Errors: HELP.NOT_FOUND. */
  getAssigned: { access: givenTo, input: z.object({ id }), output: AssignedCase },
  /** What the volunteer found out or advises; the reporter reads it. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
  noteCase: {
    access: givenTo,
    input: z.object({ ...step, text: z.string().trim().min(1).max(REPORT_TEXT_MAX) }),
    output: AssignedCase,
  },
  /** Gives a case back to the station. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
  handBack: { access: givenTo, input: z.object({ ...step, reason }), output: z.object({}) },

  /** Whom the association calls, in order. D-16. */
  getAssociationDuty: {
    access: associations,
    input: z.object({}),
    output: z.object({ people: z.array(DutyPerson).max(20) }),
  },
  /** Sets the order and the weekdays; only staff of the association. Errors: HELP.DUTY_PEOPLE. */
  setAssociationDuty: {
    access: associations,
    input: z.object({
      turns: z.array(DutyPerson.pick({ accountId: true, weekdays: true })).max(20),
    }),
    output: z.object({ people: z.array(DutyPerson).max(20) }),
  },
  /** How fast a station answers, and how people found the help (D-22). */
  getResponseFigures: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({ stationId: idOf('station') }),
    output: ResponseFigures,
  },
})
