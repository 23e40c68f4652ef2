/** Who came, when, and how we know. ACT-21 to ACT-24, D-09, D-10, AMB-64. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { ACTIVITY_CATEGORIES, RECIPIENT_KEYS } from './categories'

export const CheckWay = z.enum(['in', 'out'])
export type CheckWay = z.infer<typeof CheckWay>

/**
 * `siteCode`: scanned from the leader's screen; `offline`: the same, without a network, sent later; `ownCode`: the leader
 * scanned the person's own; `manual`: ticked with a reason; `planned`: nobody checked out, so the planned end stands (D-09).
 */
export const CheckHow = z.enum(['siteCode', 'offline', 'ownCode', 'manual', 'planned'])
export type CheckHow = z.infer<typeof CheckHow>

/** All that is kept of a place: inside or outside the fence, never where. R-25. */
export const FenceMark = z.enum(['inside', 'outside'])
export type FenceMark = z.infer<typeof FenceMark>

export const Check = z.object({
  at: z.int(),
  how: CheckHow,
  mark: FenceMark.nullable(),
  /** Why it was ticked by hand. */
  reason: z.string(),
  /** When it reached us, if it was made without a network. */
  sentAt: z.int().nullable(),
})
export type Check = z.infer<typeof Check>

/** Why a code was not taken; the person is told, and the leader sees it. */
export const CHECK_REFUSALS = [
  'codeUsed',
  'codeOld',
  'codeWrong',
  'otherActivity',
  'otherPhone',
  'clock',
  'notSignedUp',
  'tooEarly',
  'tooLate',
] as const
export const CheckRefusal = z.enum(CHECK_REFUSALS)
export type CheckRefusal = z.infer<typeof CheckRefusal>

/** `coming`: not here yet; `absent`: neither came nor said so. */
export const AttendanceState = z.enum(['coming', 'here', 'left', 'absent'])
export type AttendanceState = z.infer<typeof AttendanceState>

/** What the minutes of one attendance are: see `countMinutes`. */
export const AttendedMinutes = z.object({
  /** From check-in to check-out, cut to the plan. */
  attended: z.int(),
  /** What counts of it: nothing below the threshold, and no time that counts elsewhere (D-12). */
  counted: z.int(),
  /** Added with a reason, never taken away. HRS-05. */
  added: z.int(),
})

/** One's own attendance. Boards 08, 08b. */
export const OwnAttendance = z.object({
  signUpId: idOf('signUp'),
  activityId: idOf('activity'),
  title: z.string(),
  stationName: z.string(),
  for: z.enum(['volunteer', 'resident']),
  slot: z.object({ id: z.string(), from: z.int(), to: z.int() }),
  attendancePercent: z.int(),
  /** For whom and what one comes, which checking in confirms. ACT-22. */
  recipients: z.array(z.enum(RECIPIENT_KEYS)),
  categories: z.array(z.enum(ACTIVITY_CATEGORIES)),
  state: AttendanceState,
  in: Check.nullable(),
  out: Check.nullable(),
  minutes: AttendedMinutes.nullable(),
  /** `pending`: nobody checked them yet; `leader`: the leader did; `verified`: in the account for good. */
  hours: z.enum(['none', 'pending', 'leader', 'verified']),
  /** The plan names them as head or recorder, so the day is theirs to lead. */
  leads: z.boolean(),
})
export type OwnAttendance = z.infer<typeof OwnAttendance>

/** A row of the leader's list. Board 37. */
export const RosterRow = z.object({
  signUpId: idOf('signUp'),
  maskedName: z.string(),
  volunteerNo: z.string().nullable(),
  slotId: z.string(),
  postName: z.string(),
  for: z.enum(['volunteer', 'resident']),
  companions: z.int(),
  state: AttendanceState,
  in: Check.nullable(),
  out: Check.nullable(),
  /** Late by so many minutes; 0: in time. */
  lateMinutes: z.int(),
  /** Gave the place back within a day of the start, so is not waited for. */
  excused: z.boolean(),
  /** Whether a number to call is known. */
  canCall: z.boolean(),
})
export type RosterRow = z.infer<typeof RosterRow>

/** A code that was not taken, for the leader. */
export const RefusedCheck = z.object({
  at: z.int(),
  way: CheckWay,
  reason: CheckRefusal,
  /** Covered; null when nobody is known behind it. */
  maskedName: z.string().nullable(),
})
export type RefusedCheck = z.infer<typeof RefusedCheck>

/** What went wrong on the day. SAF-14, ACT-20, ACT-35, AMB-56. */
export const IncidentKind = z.enum([
  'injury',
  'illness',
  'quarrel',
  'crowd',
  'property',
  'violation',
  'other',
])
export const Incident = z.object({
  id: idOf('incident'),
  activityId: idOf('activity'),
  at: z.int(),
  kind: IncidentKind,
  what: z.string(),
  done: z.string(),
  /** Whether police, ambulance or a department were called. */
  reportedTo: z.string(),
  hurt: z.int(),
  /** Help with the insurance claim. ACT-35. */
  claim: z.enum(['none', 'begun', 'settled']),
  /** Only what a second person confirmed counts as an accident or violation. */
  state: z.enum(['recorded', 'confirmed', 'dismissed']),
  follow: z.string(),
  /** Written by the caller, who may not judge it. */
  own: z.boolean(),
})
export type Incident = z.infer<typeof Incident>
