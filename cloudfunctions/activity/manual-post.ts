/** What the second person's word brings: hours in the account, 补录 for ever. D-11, D-12, HRS-04. */
import { MANUAL_REASON_WORDS } from '@shared/activity/manual-actions'
import { manualParts, manualRange } from '@shared/activity/manual-rules'
import { ATTENDANCES, type AttendanceRecord, type KeptCheck } from '../kit/attendance'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { atMost, find, plus } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { notHere } from './attendance-steps'
import type { VolunteerAttendance } from './hours-entries'
import { headOf } from './hours-record'
import { broughtNothing, DRAFT_KEPT_MS } from './manual-enter'
import { MANUAL_HOURS, WITHDRAWN, type ManualDecision, type ManualRecord } from './manual-records'
import { dropPhotos } from './manual-step'
import { attendedBeside } from './manual-view'
import { post } from './post-hours'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord, type SignUpRecord } from './records'
import { settleAnswersAgain } from './same-time-answers'
import { seatsId } from './seats'

const SLICE = 20

function toLookAt(limit: number): Promise<ManualRecord[]> {
  return find(MANUAL_HOURS, { lookAt: atMost(now()) }, { order: [['lookAt', 'asc']], limit })
}

/**
 * Does what was decided about hours entered by hand, once it cannot be taken back any more, and forgets what nobody
 * finished. Cut off anywhere, or done twice at once, each comes into the account once. D-11, D-17, D-34.
 */
export const postManual: Job = {
  name: 'manual',
  isDue: async () => (await toLookAt(1)).length > 0,
  async runSlice() {
    const found = await toLookAt(SLICE)
    for (const { _id } of found) await transact((transaction) => lookAt(transaction, _id))
    return found.length === SLICE
  },
}

async function lookAt(transaction: Transaction, id: string): Promise<void> {
  const known = await transaction.get(MANUAL_HOURS, id)
  if (!known || known.lookAt === null || known.lookAt > now()) return
  const { decision } = known
  if (known.state === 'deciding' && decision) {
    await (decision.verdict === 'confirm'
      ? confirm(transaction, known, decision)
      : giveBack(transaction, known, decision))
    return
  }
  if (known.state !== 'draft' && known.state !== 'returned') {
    return transaction.update(MANUAL_HOURS, id, { lookAt: null })
  }
  await together([
    transaction.update(MANUAL_HOURS, id, WITHDRAWN),
    ...dropPhotos(transaction, known),
  ])
}

/** It goes back to who entered it, who is told; what is not entered again is forgotten like a draft. D-17. */
async function giveBack(
  transaction: Transaction,
  { _id, enteredBy, title, turn }: ManualRecord,
  decision: ManualDecision,
): Promise<void> {
  const at = now()
  await together([
    transaction.update(MANUAL_HOURS, _id, {
      ...{ state: 'returned', decision, lookAt: at + DRAFT_KEPT_MS },
    }),
    postNotice(transaction, {
      ...{ accountId: enteredBy, kind: 'manualReturned', params: { title }, record: _id },
      ...{ turn: `${String(turn)}-${String(decision.at)}`, at },
    }),
  ])
}

/** The person may have got minutes for that time since it was entered. */
const TAKEN = '这段时间已经有别的时长'

async function confirm(
  transaction: Transaction,
  known: ManualRecord,
  decision: ManualDecision,
): Promise<void> {
  const [activity, attendance, signedUp, others] = await together([
    transaction.get(ACTIVITIES, known.activityId),
    transaction.get(ATTENDANCES, known.signUpId),
    transaction.get(SIGN_UPS, known.signUpId),
    attendedBeside(known),
  ])
  if (!activity) throw new Error('hours were entered for an activity that is not there')
  const range = manualRange(known.slot, activity.fields.attendancePercent, others)
  if ((attendance && !broughtNothing(attendance)) || known.minutes > range.most) {
    await giveBack(transaction, known, { ...decision, verdict: 'return', reason: TAKEN })
    return
  }
  const signUp = signedUp ?? signUpOf(known, activity)
  const before = attendance ?? notHere({ activity, signUp })
  const made = attended(known, before, manualParts(known.slot, known.minutes, others))
  const { _id, ...change } = made
  await together([
    transaction.update(MANUAL_HOURS, known._id, { state: 'confirmed', lookAt: null }),
    attendance
      ? transaction.update(ATTENDANCES, _id, change)
      : transaction.insert(ATTENDANCES, made),
    signedUp ? undefined : transaction.insert(SIGN_UPS, signUp),
    // Of two that share time and are counted at once, one begins anew.
    ...others.map((other) => transaction.update(ATTENDANCES, other._id, { touched: plus(1) })),
  ])
  await settleAnswersAgain(transaction, made)
  const [head, verifier] = [await headOf(activity), decision.by]
  await post(transaction, { activity, attendance: made, signUp, verifier, head, entered: true })
}

/** As if it had been ticked at the door, but for the second word, which is there already. */
function attended(
  { _id: checkId, accountId, slot, minutes, reason, enteredBy: by, at: keptAt }: ManualRecord,
  before: AttendanceRecord,
  parts: AttendanceRecord['parts'],
): VolunteerAttendance {
  const [from, to] = [parts[0]?.from ?? slot.from, parts.at(-1)?.to ?? slot.to]
  const check = (at: number): KeptCheck => ({
    ...{ at, how: 'manual', mark: null, reason: MANUAL_REASON_WORDS[reason], sentAt: null },
    ...{ checkId, by, keptAt },
  })
  return {
    ...before,
    ...{ accountId, state: 'left', in: check(from), out: check(to), from, to, parts },
    ...{ attended: minutes, counted: minutes, added: 0, addedReason: '', hours: 'leader' },
    ...{ closeAt: null, countAt: null, pending: null },
  }
}

/** For who was on no list: the activity's own lists name them from now on. */
function signUpOf(
  { signUpId: _id, accountId, maskedName, volunteerNo, slotId, slot, at: askedAt }: ManualRecord,
  { _id: activityId, fields, stationId, areaId }: ActivityRecord,
): SignUpRecord {
  const postId =
    fields.posts.find((one) => one.for === 'volunteer')?.id ?? fields.posts[0]?.id ?? ''
  return {
    ...{ _id, activityId, seatsId: seatsId(activityId, slotId, postId), slotId, postId },
    ...{ title: fields.plan.title, stationId, areaId, accountId, for: 'volunteer', how: 'leader' },
    ...{ companions: 0, state: 'confirmed', leavesAs: null, settleAt: null, live: false, askedAt },
    ...{ dueAt: null, dueProvisional: false, ...slot, offerUntil: null, remindAt: null },
    ...{ refusal: null, cancelled: null, decisionId: null, maskedName, volunteerNo },
    ...{ name: null, agreedAt: null },
  }
}
