/** The day itself: codes, checking in and out, the roster, and what went wrong. Boards 08, 08b, 37, 38, 70. */
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  CheckWay,
  FenceMark,
  Incident,
  IncidentKind,
  OwnAttendance,
  RefusedCheck,
  RosterRow,
} from './check-model'
import { START_BLOCKERS } from './notice-rules'

/** Who leads on the day: managers, leaders, the association; and the account that the plan names as head or recorder. */
const leaders = {
  allow: ['volunteer', 'teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const slot = { activityId: idOf('activity'), slotId: z.string().regex(/^[0-9a-z]{1,8}$/) }
const reason = z.string().trim().min(2).max(100)
/**
 * `<kind>.<id>.<slot>.<way>.<step>.<mac>`: what a QR code holds; kind `s`: the site's, `o`: somebody's own. Only the server
 * reads it; a phone without a network looks no further than whether it is of the place where one is.
 */
const code = z.string().max(200)
/** A random word that this phone keeps for itself; only its keyed hash is stored, until the hours are verified. */
const phone = z.string().regex(/^[0-9a-z]{16,32}$/)
/** Codes from one step on, one a minute; what a screen shows without asking again. */
const Codes = z.object({
  /** The server's clock: a screen goes by it, whatever its own says. */
  now: z.int(),
  firstStep: z.int(),
  codes: z.array(code).max(60),
})
const row = z.object({ row: RosterRow })

export const dayActions = {
  /** The list of a slot with all that a leader watches. `blockers`: why it must not start yet (SAF-03, ACT-06, ACT-17). */
  getRoster: {
    access: leaders,
    input: z.object(slot),
    output: z.object({
      title: z.string(),
      stationName: z.string(),
      slot: z.object({ id: z.string(), from: z.int(), to: z.int() }),
      slots: z.array(z.object({ id: z.string(), from: z.int(), to: z.int() })),
      rows: z.array(RosterRow).max(500),
      refused: z.array(RefusedCheck).max(50),
      incidents: z.array(Incident).max(20),
      blockers: z.array(z.enum(START_BLOCKERS)),
    }),
  },
  /** The rotating codes for the leader's screen. Errors: ACTIVITY.SAFEGUARD: nobody checks in while something compulsory is missing; CHECK_TIME, STATE. */
  getSiteCodes: {
    access: leaders,
    input: z.object({ ...slot, way: CheckWay }),
    output: Codes,
  },
  /**
   * One's own codes for the leader to scan, and the pass that lets a scan without a network be believed later. No codes when
   * nothing is left to scan, or it must not start yet. Errors: ACTIVITY.NOT_FOUND, NOT_SIGNED_UP.
   */
  getOwnCodes: {
    access: { allow: 'member' },
    input: z.object({ signUpId: idOf('signUp'), phone }),
    output: Codes.extend({ way: CheckWay, pass: z.string(), attendance: OwnAttendance }),
  },
  /**
   * Checks the caller in or out by the site's code; `offline` when it was scanned without a network: then the code's own
   * step is the time, the phone's clock must agree with it, and it comes within 24 hours with this phone's pass. Sent
   * again it changes nothing. A refusal is kept for the leader. Errors: ACTIVITY.CODE_USED, CODE_OLD, CODE_WRONG,
   * OTHER_ACTIVITY, OTHER_PHONE, CLOCK, NOT_SIGNED_UP, CHECK_TIME, SAFEGUARD, STATE: checking out before checking in.
   */
  checkSelf: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 30, windowSeconds: 600 }] },
    input: z.object({
      code,
      phone,
      mark: FenceMark.nullable(),
      offline: z.object({ pass: z.string().max(100), scannedAt: z.int() }).nullable(),
    }),
    output: z.object({ attendance: OwnAttendance }),
  },
  /** Checks somebody in or out by their own code; each code once, nobody oneself. Errors: as `checkSelf`, CONFLICT. Board 38. */
  checkByLeader: {
    access: leaders,
    input: z.object({ ...slot, code, checkId: clientIdOf('check') }),
    output: row,
  },
  /**
   * Ticks somebody by hand, with the moment and the reason; never oneself. It may be noted afterwards, until the hours are
   * checked, and may put right what was closed at the planned end. Errors: ACTIVITY.CONFLICT, CHECK_TIME, SAFEGUARD, STATE.
   */
  checkByHand: {
    access: leaders,
    input: z.object({
      signUpId: idOf('signUp'),
      checkId: clientIdOf('check'),
      way: CheckWay,
      at: z.int(),
      reason,
    }),
    output: row,
  },
  /** Takes one's own scan or tick back, within ten seconds. Errors: ACTIVITY.STATE. D-34. */
  undoCheck: {
    access: leaders,
    input: z.object({ signUpId: idOf('signUp'), checkId: clientIdOf('check') }),
    output: row,
  },
  /** The number of somebody who is not here, null when none is known; the reading is logged. On the day only. Errors: ACTIVITY.CHECK_TIME, STATE. */
  getRosterPhone: {
    access: leaders,
    input: z.object({ signUpId: idOf('signUp') }),
    output: z.object({ name: z.string(), phone: z.string().nullable() }),
  },
  /** Writes down what went wrong. SAF-14, ACT-20. */
  recordIncident: {
    access: leaders,
    input: z.object({
      id: clientIdOf('incident'),
      activityId: idOf('activity'),
      at: z.int(),
      kind: IncidentKind,
      what: z.string().trim().min(2).max(300),
      done: z.string().trim().max(300),
      reportedTo: z.string().trim().max(40),
      hurt: z.int().min(0).max(100),
    }),
    output: z.object({ incident: Incident }),
  },
  /** Goes on with it: confirms or dismisses it (never whoever wrote it), and notes the insurance claim. Errors: ACTIVITY.CONFLICT, STATE: it was judged already. ACT-35, AMB-56. */
  followIncident: {
    access: { allow: ['stationManager', 'associationStaff'], within: 'station' },
    input: z.object({
      id: idOf('incident'),
      state: z.enum(['recorded', 'confirmed', 'dismissed']),
      claim: z.enum(['none', 'begun', 'settled']),
      follow: z.string().trim().min(2).max(300),
    }),
    output: z.object({ incident: Incident }),
  },
  /** A station's register, newest first; zero confirmed ones is what quality and certification ask for. EVA-07, CERT-32. */
  listIncidents: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({ stationId: idOf('station'), year: z.string().regex(/^\d{4}$/) }),
    output: z.object({ incidents: z.array(Incident).max(200), confirmed: z.int() }),
  },
} as const

/** The day alone, for clients that need no more. */
export const dayContract = defineContract('activity', dayActions)
