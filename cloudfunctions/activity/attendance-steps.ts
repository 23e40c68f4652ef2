/** What an attendance becomes by a check. Each is one insert or one conditional update: a crowd never waits for itself. */
import type { CheckWay } from '@shared/activity/check-model'
import { CHECK_OUT_ENDS_MS } from '@shared/activity/check-rules'
import { UNDO_MS } from '@shared/notice/rules'
import { ATTENDANCES, type AttendanceRecord, type KeptCheck } from '../kit/attendance'
import { insert, updateWhere, type Where } from '../kit/store'
import type { ActivityRecord, SignUpRecord } from './records'

/** Who signed up, for what, and what is known of their coming. */
export interface Attendee {
  readonly activity: ActivityRecord
  readonly signUp: SignUpRecord
  readonly attendance: AttendanceRecord | undefined
}

/** The attendance of somebody who is not here. */
export function notHere({ activity, signUp }: Omit<Attendee, 'attendance'>): AttendanceRecord {
  const { _id, activityId, slotId, stationId, areaId, accountId, from, to } = signUp
  return {
    ...{ _id, activityId, slotId, stationId, areaId, accountId, for: signUp.for },
    ...{ kind: activity.kind, slot: { from, to }, state: 'coming', in: null, out: null, from, to },
    ...{ phoneHash: null, attended: 0, counted: 0, parts: [], added: 0, addedReason: '' },
    ...{ hours: 'none', closeAt: null, countAt: null },
  }
}

/** Whether the hours are still to be checked by somebody, so that what they are made of may change. HRS-04. */
export function hoursAreOpen({ activity, attendance }: Omit<Attendee, 'signUp'>): boolean {
  const hours = attendance?.hours ?? 'none'
  return !activity.closing?.leader && (hours === 'none' || hours === 'pending')
}

/** Whether a check can still be made: they are not in yet, or are here, or were only closed at the planned end (D-09). */
export function mayCheck(way: CheckWay, attendance: AttendanceRecord | undefined): boolean {
  if (way === 'in') return !attendance?.in
  return attendance?.state === 'here' || attendance?.out?.how === 'planned'
}

/** Checks somebody in or out; undefined when it changed meanwhile. One wave. */
export async function check(
  attendee: Attendee,
  way: CheckWay,
  made: KeptCheck,
  phoneHash: string | null = null,
): Promise<AttendanceRecord | undefined> {
  const before = attendee.attendance ?? notHere(attendee)
  const change = {
    ...(way === 'in' ? checkedIn(before, made) : checkedOut(before, made)),
    phoneHash: phoneHash ?? before.phoneHash,
  }
  const after = { ...before, ...change }
  if (!attendee.attendance) return (await insert(ATTENDANCES, after)) ? after : undefined
  return (await updateWhere(ATTENDANCES, asRead(before), change)) === 1 ? after : undefined
}

/** The tick checks out who forgot. */
function checkedIn({ slot }: AttendanceRecord, made: KeptCheck): Partial<AttendanceRecord> {
  const closeAt = slot.to + CHECK_OUT_ENDS_MS
  return { state: 'here', in: made, from: made.at, to: Math.max(made.at, slot.to), closeAt }
}

/** Its minutes are counted once it can no longer be taken back. */
function checkedOut({ from }: AttendanceRecord, made: KeptCheck): Partial<AttendanceRecord> {
  const to = Math.max(from, made.at)
  return {
    state: 'left',
    out: { ...made, at: to },
    to,
    closeAt: null,
    countAt: made.keptAt + UNDO_MS,
  }
}

/** What it is like before one's last check: here, or not here. */
export function takenBack(
  { slot }: AttendanceRecord,
  way: CheckWay,
): Partial<Omit<AttendanceRecord, '_id'>> {
  const closeAt = slot.to + CHECK_OUT_ENDS_MS
  if (way === 'out') return { state: 'here', out: null, to: slot.to, closeAt, countAt: null }
  return { state: 'coming', in: null, ...slot, closeAt: null, countAt: null, phoneHash: null }
}

/** Matches it only as long as nobody has changed who is where. */
export function asRead({
  _id,
  state,
  hours,
  in: came,
  out,
}: AttendanceRecord): Where<AttendanceRecord> {
  return {
    ...{ _id, state, hours },
    ...(came ? { 'in.checkId': came.checkId } : {}),
    ...(out ? { 'out.checkId': out.checkId } : {}),
  }
}
