import { overlaps } from '@shared/activity/attendance-rules'
import { countMinutes } from '@shared/activity/check-rules'
import { ATTENDANCES, attendancesIn, type AttendanceRecord } from '../kit/attendance'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postEntries } from '../kit/ledger'
import { atMost, find, plus, type Change } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { pendingBack, pendingEntry, type VolunteerAttendance } from './hours-entries'
import { headOf, recordWaiting } from './hours-record'
import { ACTIVITIES, type ActivityRecord } from './records'
import { settleAnswersAgain } from './same-time-answers'

const SLICE = 20

function toCount(limit: number): Promise<AttendanceRecord[]> {
  return find(ATTENDANCES, { countAt: atMost(now()) }, { order: [['countAt', 'asc']], limit })
}

/** Counts the minutes of those who left, and notes what waits in their accounts. HRS-04, D-03, D-10, D-12. */
export const countHours: Job = {
  name: 'count',
  isDue: async () => (await toCount(1)).length > 0,
  async runSlice() {
    const found = await toCount(SLICE)
    for (const attendance of found) await countAttendance(attendance)
    return found.length === SLICE
  },
}

/** Counts one attendance; again when it changed since, until its hours are confirmed. Whatever is counted twice counts once. */
export async function countAttendance(found: AttendanceRecord): Promise<void> {
  await transact(async (transaction) => {
    const attendance = await transaction.get(ATTENDANCES, found._id)
    if (!attendance || attendance.countAt === null || attendance.countAt > now()) return
    if (isVolunteers(attendance)) await settleAnswersAgain(transaction, attendance)
    const activity = await transaction.get(ACTIVITIES, attendance.activityId)
    const isDone = attendance.hours === 'leader' || attendance.hours === 'verified'
    if (!activity || isDone || activity.state === 'closed') {
      await transaction.update(ATTENDANCES, attendance._id, { countAt: null })
    } else {
      await countIn(transaction, attendance, activity)
    }
  })
}

async function countIn(
  transaction: Transaction,
  attendance: AttendanceRecord,
  activity: ActivityRecord,
): Promise<void> {
  const { _id, slot, from, to, state } = attendance
  const percent = activity.fields.attendancePercent
  const counts = isVolunteers(attendance)
  const [others, head] = counts ? await together([sharing(attendance), headOf(activity)]) : [[], '']
  const elsewhere = others.flatMap(({ parts }) => parts)
  const none = { attended: 0, counted: 0, parts: [] }
  const counted = state === 'left' ? countMinutes({ from, to }, slot, percent, elsewhere) : none
  if (!counts) {
    const { attended } = counted
    await transaction.update(ATTENDANCES, _id, { attended, countAt: null })
    return
  }
  const turn = (attendance.pending?.turn ?? 0) + 1
  const pending = { turn, minutes: counted.counted }
  const hours = counted.counted > 0 ? 'pending' : 'none'
  const entries = [pendingBack(attendance), pendingEntry(attendance, pending)]
  const isLess = JSON.stringify(attendance.parts) !== JSON.stringify(counted.parts)
  await together([
    transaction.update(ATTENDANCES, _id, { ...counted, hours, pending, countAt: null }),
    ...others.map((other) =>
      transaction.update(ATTENDANCES, other._id, touch(other, attendance, isLess)),
    ),
    recordWaiting(transaction, { activity, attendance, head }, counted.counted),
  ])
  await postEntries(
    transaction,
    entries.filter((entry) => entry !== undefined),
  )
}

function isVolunteers(attendance: AttendanceRecord): attendance is VolunteerAttendance {
  return attendance.for === 'volunteer' && attendance.accountId !== null
}

/** What else somebody attended that shares planned time with it. */
async function sharing(attendance: VolunteerAttendance): Promise<AttendanceRecord[]> {
  const found = await attendancesIn(attendance.accountId, attendance.slot)
  return found.filter(
    (other) =>
      other._id !== attendance._id &&
      other.for === 'volunteer' &&
      overlaps(other.slot, attendance.slot),
  )
}

/**
 * Whoever counts changes what shares time with it, so that of two at once one begins anew; and what waits there is counted
 * anew when time came free here.
 */
function touch(
  other: AttendanceRecord,
  { parts }: AttendanceRecord,
  changed: boolean,
): Change<AttendanceRecord> {
  const wasCounted = changed && parts.length > 0
  const isWaiting = other.state === 'left' && (other.hours === 'pending' || other.hours === 'none')
  const again = wasCounted && isWaiting && other.countAt === null
  return { touched: plus(1), ...(again ? { countAt: now() } : {}) }
}
