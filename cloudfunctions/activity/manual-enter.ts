/** The first of two people: enters hours, hands them on, takes them back. ACT-24, D-11, D-12. */
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { plannedMinutes } from '@shared/activity/attendance-rules'
import { isManualOpen, leastMinutes, manualRange } from '@shared/activity/manual-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { DAY, localDate } from '@shared/kit/time'
import { ATTENDANCES, type AttendanceRecord } from '../kit/attendance'
import { audit, auditRow } from '../kit/audit'
import { decidersOf } from '../kit/managers'
import { postNoticeOnce } from '../kit/notices'
import { FILES, type FileRecord } from '../kit/people'
import { isComplete } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { signUpId } from './ask-for'
import { MANUAL_HOURS, manualId, WITHDRAWN, type ManualRecord } from './manual-records'
import { dropPhotos, stepManual } from './manual-step'
import { readBeside, shownManual, viewManual } from './manual-view'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord, type SignUpRecord } from './records'

type Actions = typeof activityContract.actions
type Enter = Actions['enterManual']
type Submit = Actions['submitManual']
type Withdraw = Actions['withdrawManual']

/** An entry that nobody finished is forgotten after so long. D-17. */
export const DRAFT_KEPT_MS = 30 * DAY
/** The states in which it can be entered again. */
const OPEN: readonly ManualRecord['state'][] = ['draft', 'returned', 'withdrawn']

/**
 * Enters hours of somebody, or enters them again while nobody has them to confirm. Six waves.
 * Errors: ACTIVITY.NOT_FOUND, MANUAL_OWN, NOT_SERVING, STATE, MANUAL_TIME, MANUAL_EARLY, MANUAL_MINUTES, MANUAL_TAKEN,
 * MANUAL_KNOWN.
 */
export async function enterManual(
  input: ParsedOf<Enter>,
  context: MemberContext,
): Promise<OutputOf<Enter>> {
  const asked = await whomAndWhere(input, context)
  const { account } = context
  const [record, beside] = await transact(async (transaction) => {
    const { signUpId: key } = asked.entered
    const [known, signUp, attendance, read] = await together([
      transaction.get(MANUAL_HOURS, asked.entered._id),
      get(SIGN_UPS, key),
      get(ATTENDANCES, key),
      readBeside(asked.entered),
    ])
    if (known && !OPEN.includes(known.state)) throw new CodedError(activityErrors.STATE)
    judge(asked, { signUp, attendance, attended: read.attended })
    const photos = (known?.photos ?? []).filter(({ id }) => input.photos.includes(id))
    const [onList, turn] = [isOnList(signUp), (known?.turn ?? 0) + 1]
    const made: ManualRecord = { ...asked.entered, onList, photos, turn }
    const { _id, ...change } = made
    const about = { stationId: made.stationId, subject: made.accountId }
    await together([
      known
        ? transaction.update(MANUAL_HOURS, _id, change)
        : transaction.insert(MANUAL_HOURS, made),
      ...(known ? dropPhotos(transaction, known, input.photos) : []),
      audit(transaction, auditRow(context, 'activity.enterManual', _id, about)),
    ])
    return [made, read] as const
  })
  return { manual: shownManual(record, { ...beside, hands: [account] }, context) }
}

interface Asked {
  readonly activity: ActivityRecord
  readonly file: FileRecord
  readonly entered: ManualRecord
}

/** Whose hours are entered, and where. One wave. */
async function whomAndWhere(input: ParsedOf<Enter>, context: MemberContext): Promise<Asked> {
  const { account, at, authorize } = context
  const { activityId, slotId, volunteerNo, minutes, reason } = input
  const [activity, [file]] = await Promise.all([
    get(ACTIVITIES, activityId),
    find(FILES, { volunteerNo }, { limit: 1 }),
  ])
  const found = activity?.fields.slots.find(({ id }) => id === slotId)
  if (!activity || !found) throw new CodedError(activityErrors.NOT_FOUND)
  authorize(activity.stationId)
  if (!file) throw new CodedError(activityErrors.NOT_SERVING)
  const { accountId } = file
  if (accountId === account._id) throw new CodedError(activityErrors.MANUAL_OWN)
  if (!isManualOpen(found, at)) throw new CodedError(activityErrors.MANUAL_TIME)
  if (!isPosted(activity)) throw new CodedError(activityErrors.MANUAL_EARLY)
  const slot = { from: found.from, to: found.to }
  const key = signUpId(activityId, slotId, accountId)
  const { stationId, stationName, fields } = activity
  const entered: ManualRecord = {
    ...{ _id: manualId(key), signUpId: key, stationId, stationName, activityId, slotId, slot },
    ...{ title: fields.plan.title, year: Number(localDate(slot.from).slice(0, 4)) },
    ...{ accountId, maskedName: file.person?.maskedName ?? '', volunteerNo, onList: false },
    least: leastMinutes(slot, fields.attendancePercent),
    ...{ minutes, reason, state: 'draft', turn: 1, enteredBy: account._id, at, photos: [] },
    ...{ decision: null, lookAt: at + DRAFT_KEPT_MS },
  }
  return { activity, file, entered }
}

interface Found {
  readonly signUp: SignUpRecord | undefined
  readonly attendance: AttendanceRecord | undefined
  readonly attended: readonly AttendanceRecord[]
}

/** Refuses whom it cannot be entered for, and minutes that cannot be. */
function judge({ activity, file, entered }: Asked, { signUp, attendance, attended }: Found): void {
  const serves = file.state === 'active' && file.stationId === activity.stationId
  if (!serves && !isOnList(signUp)) throw new CodedError(activityErrors.NOT_SERVING)
  if (attendance && !broughtNothing(attendance)) throw new CodedError(activityErrors.MANUAL_KNOWN)
  const { slot, minutes } = entered
  const { least, most } = manualRange(slot, activity.fields.attendancePercent, attended)
  if (minutes < least || minutes > plannedMinutes(slot)) {
    throw new CodedError(activityErrors.MANUAL_MINUTES)
  }
  if (minutes > most) throw new CodedError(activityErrors.MANUAL_TAKEN)
}

/** Whether the hours of an activity are in the accounts: before that, who is missing is ticked on its list. */
export function isPosted({ closing }: Pick<ActivityRecord, 'closing'>): boolean {
  return !!closing?.station && closing.postAt === null
}

/** Whether somebody was to help there. */
function isOnList(signUp: SignUpRecord | undefined): boolean {
  return signUp?.for === 'volunteer' && signUp.state === 'confirmed'
}

/** Whether an attendance is over and brought nobody anything. */
export function broughtNothing({ hours, countAt }: AttendanceRecord): boolean {
  return hours === 'none' && countAt === null
}

/**
 * Hands it to a second person, who is told: another manager, or the association where nobody else manages the station.
 * Sent again it changes nothing. Errors: ACTIVITY.NOT_FOUND, STATE, MANUAL_EVIDENCE.
 */
export async function submitManual(
  { id }: ParsedOf<Submit>,
  context: MemberContext,
): Promise<OutputOf<Submit>> {
  const { account, at } = context
  const asked: Promise<string[]>[] = []
  const record = await stepManual(context, id, 'submitManual', (known) => {
    const { state, photos, stationId, enteredBy, accountId } = known
    const isSent = state === 'waiting' && enteredBy === account._id
    if (state !== 'draft' && !isSent) throw new CodedError(activityErrors.STATE)
    const complete = photos.filter(isComplete)
    if (complete.length === 0) throw new CodedError(activityErrors.MANUAL_EVIDENCE)
    const deciders = decidersOf(stationId, at, [enteredBy, accountId])
    asked.push(deciders)
    if (isSent) return undefined
    return { change: { state: 'waiting', lookAt: null, photos: complete }, beside: [deciders] }
  })
  const told = (await asked.at(-1)) ?? []
  const { _id, stationName, turn } = record
  const about = { kind: 'manualWaits', params: { stationName }, record: _id, at } as const
  // Cut off before this, whoever sends it again tells them.
  const [view] = await Promise.all([
    viewManual(record, context),
    ...told.map((accountId) =>
      postNoticeOnce({ ...about, accountId, turn: `${String(turn)}-${accountId}` }),
    ),
  ])
  return view
}

/** Takes it back; its pictures are deleted with it. Sent again it changes nothing. Errors: ACTIVITY.NOT_FOUND, STATE. */
export async function withdrawManual(
  { id }: ParsedOf<Withdraw>,
  context: MemberContext,
): Promise<OutputOf<Withdraw>> {
  const record = await stepManual(context, id, 'withdrawManual', (known, transaction) => {
    if (known.state === 'withdrawn') return undefined
    if (!['draft', 'waiting', 'returned'].includes(known.state)) {
      throw new CodedError(activityErrors.STATE)
    }
    return { change: WITHDRAWN, beside: dropPhotos(transaction, known) }
  })
  return viewManual(record, context)
}
