import { minutesToAttend } from '@shared/activity/attendance-rules'
import { addedThatFits, attendedOn, dayOf } from '@shared/activity/hours-rules'
import { deterministicId } from '@shared/kit/ids'
import { localDate, type Instant } from '@shared/kit/time'
import { ATTENDANCES, attendancesIn, type AttendanceRecord } from '../kit/attendance'
import { now } from '../kit/clock'
import { recordFact, type FactRecord } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { postEntries } from '../kit/ledger'
import { postNotice } from '../kit/notices'
import { atMost, find, get, updateWhere } from '../kit/store'
import { lessonLookAt, trainingRecordId, TRAINING_RECORDS } from '../kit/training-records'
import type { KeptTrainingRecord } from '../kit/training-records'
import { together, transact, type Transaction } from '../kit/transact'
import { confirmedEntries, isManual, pendingBack, type VolunteerAttendance } from './hours-entries'
import { headOf, recordConfirmed, type Served } from './hours-record'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord } from './records'
import { settleAnswersAgain } from './same-time-answers'

const SLICE = 20

function toPost(): Promise<ActivityRecord[]> {
  return find(ACTIVITIES, { 'closing.postAt': atMost(now()) }, { limit: 1 })
}

/**
 * Takes verified hours into the accounts, one attendance after the other: cut off anywhere it goes on with those that are
 * not there yet, and none comes twice. HRS-04, HRS-05, D-11.
 */
export const postHours: Job = {
  name: 'post',
  isDue: async () => (await toPost()).length > 0,
  async runSlice() {
    const [activity] = await toPost()
    if (!activity) return false
    const { _id: activityId } = activity
    const confirmed = { activityId, hours: 'leader' } as const
    const found = activity.closing?.station
      ? await find(ATTENDANCES, confirmed, { limit: SLICE })
      : []
    const head = await headOf(activity)
    for (const attendance of found) await postOne(attendance, head)
    if (found.length > 0) return true
    // The phone is known no longer than who was where can be doubted.
    await updateWhere(ATTENDANCES, { activityId }, { phoneHash: null })
    const asFound = { _id: activityId, 'closing.postAt': activity.closing?.postAt }
    await updateWhere(ACTIVITIES, asFound, { 'closing.postAt': null })
    return true
  },
}

async function postOne(found: AttendanceRecord, head: string): Promise<void> {
  if (found.accountId === null) return
  const signUp = await get(SIGN_UPS, found._id)
  await transact(async (transaction) => {
    const attendance = await transaction.get(ATTENDANCES, found._id)
    if (!attendance || !isConfirmed(attendance)) return
    const activity = await transaction.get(ACTIVITIES, attendance.activityId)
    const verifier = activity?.closing?.station?.by
    await settleAnswersAgain(transaction, attendance)
    if (!activity || !verifier) return
    await post(transaction, { activity, attendance, signUp, verifier, head })
  })
}

function isConfirmed(attendance: AttendanceRecord): attendance is VolunteerAttendance {
  return attendance.hours === 'leader' && attendance.accountId !== null
}

/** An attendance of which a second person has said that it is right. */
export interface Verified extends Served {
  readonly verifier: string
  /** Whether it was entered behind the activity. D-11. */
  readonly entered?: boolean
}

/** Takes what was verified into the account with the rest of a transaction: entries, service record, roll-up, message. */
export async function post(transaction: Transaction, verified: Verified): Promise<void> {
  const { activity, attendance, verifier } = verified
  const at = now()
  const added = await fittingAdded(attendance)
  const minutes = attendance.counted + added
  const { _id, accountId, kind } = attendance
  const about = { title: activity.fields.plan.title, minutes, training: kind === 'training' }
  const record = trainingRecord(verified, minutes, at)
  const back = pendingBack(attendance)
  const confirmed = confirmedEntries(attendance, { verifier, added })
  const entries = confirmed.map((entry) => entry._id)
  await together([
    transaction.update(ATTENDANCES, _id, {
      hours: 'verified',
      added,
      phoneHash: null,
      pending: null,
    }),
    recordFact(transaction, hoursFact(attendance, minutes, at)),
    recordConfirmed(transaction, verified, { minutes, entries, at }),
    verified.entered
      ? postNotice(transaction, {
          ...{ accountId, kind: 'manualConfirmed', record: _id, at },
          params: { title: about.title, minutes },
        })
      : postNotice(transaction, {
          accountId,
          kind: 'hoursVerified',
          params: about,
          record: _id,
          at,
        }),
    record && transaction.insert(TRAINING_RECORDS, record),
    record?.result === 'passed' &&
      postNotice(transaction, {
        ...{ accountId, kind: 'trainingPassed', record: record._id, at },
        params: { title: record.title },
      }),
  ])
  await postEntries(transaction, [...(back ? [back] : []), ...confirmed])
}

/** What was added, as far as the day has room for it beside everything else. D-12. */
async function fittingAdded(attendance: VolunteerAttendance): Promise<number> {
  const { _id, accountId, slot, added } = attendance
  if (added === 0) return 0
  const date = localDate(slot.from)
  const attended = await attendancesIn(accountId, dayOf(date))
  const others = attended.filter((one) => one._id !== _id)
  const own = { ...attendance, added: 0 }
  return addedThatFits(added, slot, attendedOn(date, [...others, own]))
}

/** What the roll-ups count of one attendance, on the day of its slot. HRS-09, HRS-11. */
function hoursFact(
  attendance: VolunteerAttendance,
  minutes: number,
  at: Instant,
): Omit<FactRecord, 'folded'> {
  const { _id, stationId, areaId, kind, slot } = attendance
  const counts =
    kind === 'training'
      ? { attendances: 1, trainingMinutes: minutes }
      : {
          ...{ attendances: 1, activityMinutes: minutes, minutesConfirmed: minutes },
          ...(isManual(attendance) ? { manualMinutes: minutes } : {}),
        }
  const fact = deterministicId('fact', 'hours', _id)
  return { _id: fact, at, countedAt: slot.from, stationId, areaId, counts }
}

/** What stays of a training for whoever attended enough of it. TRN-03, TRN-09, R-05. */
function trainingRecord(
  { activity, attendance, signUp }: Verified,
  minutes: number,
  at: Instant,
): KeptTrainingRecord | undefined {
  const { fields, stationName: organiser, stationId } = activity
  const { training, plan } = fields
  const { accountId, attended, slot } = attendance
  if (!training || attended < minutesToAttend(slot, fields.attendancePercent)) return undefined
  const result = training.passing === 'attendance' ? 'passed' : 'open'
  const lessonId = training.passing === 'lesson' ? training.lessonId : null
  return {
    _id: trainingRecordId(attendance._id),
    ...{ activityId: activity._id, kind: training.kind, subject: training.subject },
    ...{ title: plan.title, content: plan.content, organiser, place: plan.place },
    ...{ at: slot.from, minutes, result, accountId, stationId, lessonId },
    maskedName: signUp?.maskedName ?? '',
    volunteerNo: signUp?.volunteerNo ?? null,
    lookAt: lessonLookAt({ result, lessonId }, at),
  }
}
