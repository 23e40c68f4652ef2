/** What lies behind an activity, as its leaders see it. ACT-26 to ACT-32, HRS-04, R-03, R-07. */
import { minutesToAttend } from '@shared/activity/attendance-rules'
import { RECIPIENT_GROUPS } from '@shared/activity/categories'
import type {
  ActivitySummary,
  Closing,
  HoursRow,
  ServiceRecord,
} from '@shared/activity/closing-actions'
import type { activityContract } from '@shared/activity/contract'
import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { maskName } from '@shared/kit/mask'
import type { AccountRecord } from '../kit/accounts'
import type { AttendanceRecord } from '../kit/attendance'
import { isComplete } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import type { Transaction } from '../kit/transact'
import { shown } from './attendance-views'
import { missingSteps } from './closing-steps'
import type { ClosingPhoto } from './closing-records'
import { feedbackSums } from './feedback-sums'
import { readClosing, readHeads, type ClosingRead } from './read-closing'
import { ACTIVITIES, type SignUpRecord } from './records'
import {
  admitted,
  stepClosing,
  type ClosingAct,
  type ClosingStepMade,
  type OverActivity,
} from './step-closing'

type GetClosing = (typeof activityContract.actions)['getClosing']

/** Everything behind one activity. Two waves. Errors: ACTIVITY.NOT_FOUND, STATE, ACCESS.SCOPE. */
export async function getClosing(
  { activityId }: ParsedOf<GetClosing>,
  context: MemberContext,
): Promise<OutputOf<GetClosing>> {
  const [found, read] = await Promise.all([get(ACTIVITIES, activityId), readClosing(activityId)])
  const activity = admitted(found, context)
  return viewClosing(activity, { ...read, people: await readHeads(activity) }, context)
}

/** A step that answers with what lies behind the activity then. */
export interface ClosingChange extends Omit<ClosingAct, 'next'> {
  readonly next: (
    activity: OverActivity,
    came: readonly AttendanceRecord[],
    transaction: Transaction,
  ) => Promise<ClosingStepMade | undefined> | ClosingStepMade | undefined
  /** What becomes of those who came, apart from the transaction. */
  readonly came?: (came: readonly AttendanceRecord[]) => AttendanceRecord[]
}

/**
 * Takes a step and shows what it came to: what belongs to the activity is read while the transaction begins, and its
 * heads while it writes, so that neither costs a wave. Errors: as `stepClosing`.
 */
export async function changeClosing(
  context: MemberContext,
  activityId: string,
  { next, came = (all) => [...all], ...act }: ClosingChange,
): Promise<{ closing: Closing }> {
  const begun = readClosing(activityId)
  // Whoever is refused does not wait for it.
  void Promise.allSettled([begun])
  const seen: { read?: ClosingRead; heads?: Promise<AccountRecord[]> } = {}
  const activity = await stepClosing(context, activityId, {
    ...act,
    async next(found, transaction) {
      // Whoever tries again looks again.
      seen.read = await (seen.read ? readClosing(activityId) : begun)
      const made = await next(found, seen.read.came, transaction)
      seen.heads = readHeads(found)
      return made && { ...made, beside: [...(made.beside ?? []), seen.heads] }
    },
  })
  const [read, people] = await Promise.all([seen.read ?? begun, seen.heads ?? readHeads(activity)])
  return viewClosing(activity, { ...read, came: came(read.came), people }, context)
}

type Read = ClosingRead & { readonly people: readonly AccountRecord[] }

function viewClosing(
  activity: OverActivity,
  read: Read,
  context: MemberContext,
): { closing: Closing } {
  const { _id: activityId, closing, fields, kind, state } = activity
  const { leader, station, thanks, returned, archive, dues, endedAt } = closing
  return {
    closing: {
      ...{ activityId, title: fields.plan.title, kind, endedAt, dues, returned, archive },
      state: state === 'closed' ? 'closed' : 'over',
      missing: missingSteps(closing, read.came),
      hours: hoursRows(activity, read),
      record: serviceRecord(activity, read),
      summary: closing.summary ?? NOTHING_LEARNT,
      photos: closing.photos.map(shownPhoto),
      feedback: closing.feedback ?? feedbackSums(read.answers),
      thanks: thanks && { way: thanks.way, text: thanks.text, next: thanks.next },
      mayVerify: leader !== null && !station && mayVerify(activity, leader.by, context),
    },
  }
}

const NOTHING_LEARNT: ActivitySummary = {
  ...{ practice: '', problems: '', people: '', deeds: '', followUp: '', goalsMet: null },
}

/** Whether the caller may be the second person. D-11. */
function mayVerify(
  { stationId }: OverActivity,
  leader: string,
  { account, at }: MemberContext,
): boolean {
  const verifies = account.grants.some(
    (grant) =>
      isInForce(grant, at) &&
      (grant.role === 'stationManager' || grant.role === 'associationStaff') &&
      (grant.scope === 'association' || grant.scopeId === stationId),
  )
  return verifies && account._id !== leader
}

/** By slot, then by name. */
function hoursRows({ fields }: OverActivity, { came, signUps }: Read): HoursRow[] {
  const known = new Map(signUps.map((signUp) => [signUp._id, signUp]))
  const slotAt = (slotId: string) => fields.slots.findIndex(({ id }) => id === slotId)
  return came
    .map((one) => hoursRow(one, known.get(one._id), fields.attendancePercent))
    .sort(
      (a, b) =>
        slotAt(a.slotId) - slotAt(b.slotId) ||
        a.maskedName.localeCompare(b.maskedName, 'zh') ||
        a.signUpId.localeCompare(b.signUpId),
    )
}

function hoursRow(
  attendance: AttendanceRecord,
  signUp: SignUpRecord | undefined,
  percent: number,
): HoursRow {
  const { _id, slotId, state, attended, counted, added, addedReason, hours } = attendance
  return {
    ...{ signUpId: _id, slotId, state, attended, counted, added, addedReason, hours },
    ...{ maskedName: signUp?.maskedName ?? '', volunteerNo: signUp?.volunteerNo ?? null },
    ...{ in: shown(attendance.in), out: shown(attendance.out) },
    flags: flagsOf(attendance, percent),
  }
}

/** What a person should look at. ACT-24, D-09, D-11, D-12. */
function flagsOf(attendance: AttendanceRecord, percent: number): HoursRow['flags'] {
  const { in: came, out, state, attended, counted, countAt, slot } = attendance
  const checks = [came, out]
  const short = attended < minutesToAttend(slot, percent)
  const isCounted = state === 'left' && countAt === null
  const flags: Readonly<Record<HoursRow['flags'][number], boolean>> = {
    manual: checks.some((check) => check?.how === 'manual'),
    offline: checks.some((check) => check?.how === 'offline'),
    outside: checks.some((check) => check?.mark === 'outside'),
    planned: out?.how === 'planned',
    overlap: isCounted && !short && counted < attended,
    short: isCounted && short,
  }
  return (Object.keys(flags) as HoursRow['flags']).filter((flag) => flags[flag])
}

/** As it was written; before that, what the plan and the list of who came say already. */
export function serviceRecord(
  { closing, fields }: OverActivity,
  { people, recipients }: Pick<Read, 'people' | 'recipients'>,
): ServiceRecord {
  const { headId, recorderId, content } = fields.plan
  const groups = fields.plan.recipients.map((group) => RECIPIENT_GROUPS[group]).join('、')
  const begun = { recipients: groups, recipientCount: recipients, content }
  return {
    ...(closing.record ?? { ...begun, quality: null, qualityNote: '' }),
    ...{ headName: nameOf(people, headId), recorderName: nameOf(people, recorderId) },
  }
}

function nameOf(people: readonly AccountRecord[], id: string | null): string {
  const person = people.find(({ _id }) => _id === id)
  return person ? maskName(person.displayName) : ''
}

export function shownPhoto(photo: ClosingPhoto): Closing['photos'][number] {
  const { id, at, parts, people } = photo
  return { id, at, parts, people, complete: isComplete(photo) }
}
