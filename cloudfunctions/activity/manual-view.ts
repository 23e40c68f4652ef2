/** An entry as the two people see it: what was done, and what the second one looks at. Boards 62, 62b. */
import { overlaps, plannedMinutes } from '@shared/activity/attendance-rules'
import { dayOf } from '@shared/activity/hours-rules'
import type { ManualHours, ManualRow } from '@shared/activity/manual-actions'
import { maskName } from '@shared/kit/mask'
import { localDate } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { attendancesIn, type AttendanceRecord } from '../kit/attendance'
import { isComplete } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { among, count, find } from '../kit/store'
import { MANUAL_HOURS, type ManualRecord } from './manual-records'

type About = Pick<ManualRecord, 'accountId' | 'signUpId' | 'slot' | 'year'>

/** What else somebody attended on the day of a slot, as a volunteer. One read. */
export async function attendedBeside({
  accountId,
  signUpId,
  slot,
}: Pick<About, 'accountId' | 'signUpId' | 'slot'>): Promise<AttendanceRecord[]> {
  const day = dayOf(localDate(slot.from))
  const span = { from: Math.min(day.from, slot.from), to: Math.max(day.to, slot.to) }
  const found = await attendancesIn(accountId, span)
  return found.filter((one) => one._id !== signUpId && one.for === 'volunteer')
}

/** What is known beside an entry. One wave. */
export async function readBeside(about: About) {
  const { accountId, year } = about
  const [attended, times] = await Promise.all([
    attendedBeside(about),
    count(MANUAL_HOURS, { accountId, year, state: 'confirmed' }),
  ])
  return { attended, times }
}
export type Beside = Awaited<ReturnType<typeof readBeside>>

/** The accounts of who entered and who decided. One read. */
function readHands({
  enteredBy,
  decision,
}: Pick<ManualRecord, 'enteredBy' | 'decision'>): Promise<AccountRecord[]> {
  const ids = [enteredBy, ...(decision ? [decision.by] : [])]
  return find(ACCOUNTS, { _id: among(ids) }, { limit: 2 })
}

/** An entry whole, with what is read for it. One wave. */
export async function viewManual(
  record: ManualRecord,
  context: MemberContext,
): Promise<{ manual: ManualHours }> {
  const [beside, hands] = await Promise.all([readBeside(record), readHands(record)])
  return { manual: shownManual(record, { ...beside, hands }, context) }
}

export function shownManual(
  record: ManualRecord,
  { attended, times, hands }: Beside & { readonly hands: readonly AccountRecord[] },
  context: MemberContext,
): ManualHours {
  const { slot, decision, state, enteredBy, accountId } = record
  const { stationId, volunteerNo, reason, onList, least } = record
  const caller = context.account._id
  const nameOf = (id: string) => {
    const hand = hands.find(({ _id }) => _id === id)
    return hand ? maskName(hand.displayName) : ''
  }
  return {
    ...shownRow(record, context),
    ...{ stationId, volunteerNo, reason, onList, least, planned: plannedMinutes(slot) },
    photos: record.photos.map((photo) => ({
      ...{ id: photo.id, at: photo.at, parts: photo.parts, complete: isComplete(photo) },
    })),
    enteredBy: nameOf(enteredBy),
    decision: decision && {
      ...{ verdict: decision.verdict, by: nameOf(decision.by), at: decision.at },
      ...{ reason: decision.reason, own: decision.by === caller },
    },
    sameTime: attended
      .filter((one) => overlaps(one.slot, slot) && one.parts.length > 0)
      .map(({ from, to, counted }) => ({ from, to, minutes: counted })),
    thisYear: state === 'confirmed' ? Math.max(0, times - 1) : times,
    mayDecide: state === 'waiting' && enteredBy !== caller && accountId !== caller,
  }
}

/** A line of a list. */
export function shownRow(
  record: ManualRecord,
  { account }: Pick<MemberContext, 'account'>,
): ManualRow {
  const { _id: id, activityId, slotId, title, slot, state, maskedName, minutes, at } = record
  const own = record.enteredBy === account._id
  return { id, activityId, slotId, title, ...slot, state, maskedName, minutes, at, own }
}
