/** An attendance as its owner and its leader see it. */
import type { Check, OwnAttendance, RosterRow } from '@shared/activity/check-model'
import { countMinutes, lateMinutes } from '@shared/activity/check-rules'
import type * as z from '@shared/kit/zod'
import type { AttendanceRecord, KeptCheck } from '../kit/attendance'
import { notHere, type Attendee } from './attendance-steps'

/** One's own, with the minutes as far as they are known. */
export function ownAttendance(attendee: Attendee): OwnAttendance {
  const { activity, signUp } = attendee
  const { fields, stationName } = activity
  const attendance = attendee.attendance ?? notHere(attendee)
  const { _id: signUpId, activityId, slotId, from, to, accountId } = signUp
  const { headId, recorderId } = fields.plan
  return {
    ...{ signUpId, activityId, title: fields.plan.title, stationName, for: signUp.for },
    ...{ slot: { id: slotId, from, to }, attendancePercent: fields.attendancePercent },
    ...{ recipients: fields.plan.recipients, categories: fields.plan.categories },
    ...{ state: attendance.state, hours: attendance.hours },
    ...{ in: shown(attendance.in), out: shown(attendance.out) },
    minutes: minutesOf(attendance, fields.attendancePercent),
    leads: accountId !== null && (accountId === headId || accountId === recorderId),
  }
}

/** Until the tick has counted them, as if no time of them counted elsewhere. D-10, D-12. */
function minutesOf(attendance: AttendanceRecord, percent: number): OwnAttendance['minutes'] {
  const { state, from, to, slot, countAt, attended, counted, added } = attendance
  if (state !== 'left') return null
  if (countAt === null) return { attended, counted, added }
  const expected = countMinutes({ from, to }, slot, percent, [])
  return { attended: expected.attended, counted: expected.counted, added }
}

/** A row of the leader's list. */
export function rosterRow(attendee: Attendee, canCall: boolean): RosterRow {
  const { activity, signUp } = attendee
  const { _id, maskedName, volunteerNo, slotId, postId, companions } = signUp
  const { state, in: came, out } = attendee.attendance ?? notHere(attendee)
  const post = activity.fields.posts.find(({ id }) => id === postId)
  return {
    ...{ signUpId: _id, maskedName, volunteerNo, slotId, postName: post?.name ?? '' },
    ...{ for: signUp.for, companions, state, in: shown(came), out: shown(out), canCall },
    lateMinutes: came ? lateMinutes(came.at, signUp) : 0,
    excused: signUp.state === 'cancelled',
  }
}

/** A check without who made it. */
export function shown(check: KeptCheck | null): z.infer<typeof Check> | null {
  if (!check) return null
  const { at, how, mark, reason, sentAt } = check
  return { at, how, mark, reason, sentAt }
}
