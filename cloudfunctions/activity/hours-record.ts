/** The service record of an attendance: begun when its minutes wait, complete when they are confirmed. R-03, HRS-10. */
import { plannedMinutes } from '@shared/activity/attendance-rules'
import { localDate, type Instant } from '@shared/kit/time'
import { ACCOUNTS } from '../kit/accounts'
import {
  activityServiceId,
  meritsWith,
  SERVICE_RECORDS,
  standingOf,
  UNTOUCHED,
  type KeptServiceRecord,
  type ServiceFacts,
} from '../kit/service-records'
import { get } from '../kit/store'
import type { Transaction } from '../kit/transact'
import { isManual, type VolunteerAttendance } from './hours-entries'
import type { ActivityRecord, SignUpRecord } from './records'

/** What was attended, with the name of whoever was in charge. */
export interface Served {
  readonly activity: ActivityRecord
  readonly attendance: VolunteerAttendance
  readonly head: string
  /** Left out as long as the minutes wait: it says which post was taken. */
  readonly signUp?: SignUpRecord | undefined
}

/** The name of whoever was in charge of an activity. One read. */
export async function headOf({ fields }: ActivityRecord): Promise<string> {
  return (await get(ACCOUNTS, fields.plan.headId))?.displayName ?? ''
}

/** Says what waits, as often as it is counted. Who attended too little has a record only if more was counted before. */
export async function recordWaiting(
  transaction: Transaction,
  served: Served,
  pending: number,
): Promise<void> {
  const { attendance } = served
  if (attendance.kind === 'training') return
  const { from, to } = attendance
  const wasCounted = attendance.pending !== null && attendance.pending !== undefined
  const standing = standingOf(0, pending)
  const change = { pending, standing, from, to, manual: isManual(attendance) }
  const _id = activityServiceId(attendance._id)
  if (wasCounted && (await transaction.updateIfThere(SERVICE_RECORDS, _id, change))) return
  if (pending > 0) await transaction.insert(SERVICE_RECORDS, begun(served, { pending, minutes: 0 }))
}

/** Says what is confirmed, with the entries it stands on; what was written about the activity since is in it. */
export async function recordConfirmed(
  transaction: Transaction,
  served: Served,
  {
    minutes,
    entries,
    at,
  }: Pick<KeptServiceRecord, 'minutes' | 'entries'> & { readonly at: Instant },
): Promise<void> {
  if (served.attendance.kind === 'training') return
  const record = begun(served, { pending: 0, minutes })
  const { _id, title, content, place, head, from, to, manual, facts, standing, most } = record
  const now = { minutes, entries, counts: meritsWith(facts, minutes), lookAt: at }
  const told = { title, content, place, head, from, to, manual, facts, standing, most }
  const change = { ...told, pending: 0, ...now }
  if (await transaction.updateIfThere(SERVICE_RECORDS, _id, change)) return
  await transaction.insert(SERVICE_RECORDS, { ...record, ...now })
}

function begun(
  served: Served,
  { minutes, pending }: Pick<KeptServiceRecord, 'minutes' | 'pending'>,
): KeptServiceRecord {
  const { activity, attendance, head } = served
  const { _id, accountId, stationId, areaId, from, to, slot } = attendance
  const { plan } = activity.fields
  return {
    ...UNTOUCHED,
    ...{ _id: activityServiceId(_id), accountId, kind: 'activity', title: plan.title },
    ...{ content: activity.closing?.record?.content ?? plan.content, place: plan.place },
    ...{ organiser: activity.stationName, head, stationId, areaId, day: localDate(slot.from) },
    ...{ from, to, minutes, pending, manual: isManual(attendance), at: slot.from },
    ...{ standing: standingOf(minutes, pending), most: Math.max(plannedMinutes(slot), minutes) },
    source: { domain: 'activity', record: _id },
    facts: factsOf(served),
  }
}

function factsOf({ activity, attendance, signUp }: Served): ServiceFacts {
  const { plan, posts } = activity.fields
  const { categories, recipients } = plan
  const tier = posts.find(({ id }) => id === signUp?.postId)?.gate.tier ?? null
  return { kind: 'activity', from: attendance.slot.from, categories, recipients, tier }
}
