/** Who was where and when: written on the day of an activity, read where the same minute must not count twice. D-12. */
import type { AttendanceState, Check } from '@shared/activity/check-model'
import type { Interval } from '@shared/activity/attendance-rules'
import type { Instant } from '@shared/kit/time'
import type * as z from '@shared/kit/zod'
import { above, collection, find } from './store'

/** A check with what is not shown: who made it, and by which act it can be taken back. */
export type KeptCheck = z.infer<typeof Check> & {
  readonly checkId: string
  readonly by: string
  /** When it was written, whatever moment it stands for: it can be taken back for a while. */
  readonly keptAt: Instant
}

/** One person at one slot of an activity; its id is the sign-up's. */
export interface AttendanceRecord {
  readonly _id: string
  readonly activityId: string
  readonly slotId: string
  readonly stationId: string
  readonly areaId: string | null
  /** Null for a resident who came without an account. */
  readonly accountId: string | null
  readonly for: 'volunteer' | 'resident'
  readonly kind: 'activity' | 'training'
  readonly slot: Interval
  readonly state: z.infer<typeof AttendanceState>
  readonly in: KeptCheck | null
  readonly out: KeptCheck | null
  /** From check-in to check-out, cut to nothing; `to` is the slot's end while the person is here. */
  readonly from: Instant
  readonly to: Instant
  /** A keyed hash of the phone that checked in; null once the hours are verified. */
  readonly phoneHash: string | null
  readonly attended: number
  readonly counted: number
  /** The parts that count here, so that they count nowhere else. */
  readonly parts: readonly Interval[]
  readonly added: number
  readonly addedReason: string
  readonly hours: 'none' | 'pending' | 'leader' | 'verified'
  /** What waits in the account: how often it was counted anew, and the minutes of the last time. */
  readonly pending?: { readonly turn: number; readonly minutes: number } | null
  /** Grows whenever an attendance that shares time with it is counted: two at once cannot take the same minute. */
  readonly touched?: number
  /** When the tick checks out who forgot, and when it counts. Null: nothing to do. */
  readonly closeAt: Instant | null
  readonly countAt: Instant | null
}
export const ATTENDANCES = collection<AttendanceRecord>('attendances')

/** The longest slot that attendance is looked back for. */
const LONGEST_MS = 31 * 24 * 60 * 60_000

/** Somebody's attendances that share time with a span. */
export async function attendancesIn(
  accountId: string,
  { from, to }: Interval,
): Promise<AttendanceRecord[]> {
  const begun = { accountId, from: above(from - LONGEST_MS) }
  const found = await find(ATTENDANCES, begun, { limit: 1000 })
  return found.filter(
    (one) => one.from < to && from < one.to && (one.state === 'here' || one.state === 'left'),
  )
}
