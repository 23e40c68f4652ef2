import type { ActivityFields, ActivityState, SignUpState } from '@shared/activity/model'
import type { ClosingState } from './closing-records'
import type { Refusal } from '@shared/activity/refusals'
import type { Instant } from '@shared/kit/time'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** An activity with its plan. What lists are sorted and found by is derived from the fields when they are written. */
export interface ActivityRecord {
  readonly _id: string
  readonly stationId: string
  readonly stationName: string
  readonly stationPhone: string
  readonly areaId: string | null
  readonly teamId: string | null
  readonly seriesId: string | null
  readonly fields: ActivityFields
  /** Derived from the fields: what lists are of. */
  readonly kind: 'activity' | 'training'
  readonly state: ActivityState
  /** Counts every change of the fields: who reviews says which one was read. */
  readonly version: number
  readonly content: string
  /** Whether everybody may see it; with `to` what the list goes by. */
  readonly listed: boolean
  readonly from: Instant
  readonly to: Instant
  readonly categories: readonly string[]
  readonly recipients: readonly string[]
  /** Words of title and place, for the search. */
  readonly words: readonly string[]
  readonly by: string
  readonly submittedAt: Instant | null
  readonly reviewDueAt: Instant | null
  readonly reviewProvisional: boolean
  readonly returned: { readonly reason: string; readonly at: Instant } | null
  readonly cancelled: { readonly reason: string; readonly at: Instant } | null
  /** When the tick goes on telling those who signed up that it is off; null when all know. */
  readonly tellAt: Instant | null
  /** What is done behind it; null until its last slot ends. */
  readonly closing: ClosingState | null
  readonly history: readonly {
    readonly id: string
    readonly at: Instant
    readonly what: 'submitted' | 'published' | 'returned' | 'changed' | 'cancelled'
    readonly by: string
    readonly note: string
  }[]
}
export const ACTIVITIES = collection<ActivityRecord>('activities')

/**
 * The places of one post in one slot; the only truth about who holds one. Every change of it is one conditional update,
 * so that a thousand people at once never wait for each other's transactions and never sell a place twice:
 * - a place is taken by `{ taken < capacity − own size, holders has not me, queueing false }` → `taken + size, holders + me`;
 * - it is given back by `{ holders has me }` → `taken − size, holders − me, queueing true`.
 * `queueing`: somebody may be waiting, so nobody takes a place but by an offer, in order; the tick clears it when nobody is.
 * A sign-up that was cut off between two writes is settled by what stands here.
 */
export interface SeatsRecord {
  /** `<activity id>.<slot>.<post id>`. */
  readonly _id: string
  readonly activityId: string
  readonly slotId: string
  readonly postId: string
  readonly for: 'volunteer' | 'resident'
  readonly capacity: number
  readonly taken: number
  /** The ids of the sign-ups that hold places. */
  readonly holders: readonly string[]
  readonly queueing: boolean
  /** When the tick looks at the line; null when nothing came free and nobody joined since it last did. */
  readonly moveAt: Instant | null
  /** When the tick holds the holders against the sign-ups: half a minute after the last place was taken. */
  readonly checkAt: Instant | null
  /** When the tick notes who did not come; null when it has. */
  readonly absentAt: Instant | null
  readonly from: Instant
}
export const SEATS = collection<SeatsRecord>('seats')

/** Somebody's sign-up: `sup_<activity>.<slot>.<account>`, so that nobody has two. Those who come in person have an id of the organiser's client. */
export interface SignUpRecord {
  readonly _id: string
  readonly activityId: string
  readonly seatsId: string
  readonly slotId: string
  readonly postId: string
  /** The activity's, for messages. */
  readonly title: string
  readonly stationId: string
  readonly areaId: string | null
  /** Null for a resident who came without an account. */
  readonly accountId: string | null
  readonly for: 'volunteer' | 'resident'
  readonly how: 'self' | 'family' | 'leader' | 'walkIn' | 'substitute'
  readonly companions: number
  /** `pending`: written, its place not settled yet. `leaving`: its place is not given back yet. */
  readonly state: SignUpState | 'pending' | 'leaving'
  /** What it will be once its place is given back. */
  readonly leavesAs: 'cancelled' | 'expired' | 'refused' | null
  /** When the tick settles it, if whoever began it was cut off; null when it is settled. */
  readonly settleAt: Instant | null
  /** Whether it holds or may get a place: what overlaps are found by. */
  readonly live: boolean
  readonly askedAt: Instant
  /** When the organiser answers at the latest; null where nobody chooses. */
  readonly dueAt: Instant | null
  /** Whether weekends alone were counted for it. D-28. */
  readonly dueProvisional: boolean
  readonly from: Instant
  readonly to: Instant
  readonly offerUntil: Instant | null
  readonly remindAt: Instant | null
  readonly refusal: { readonly reason: Refusal; readonly note: string } | null
  /** What was said when it was given back, and when. */
  readonly cancelled: {
    readonly reason: string
    readonly at: Instant
    readonly late: boolean
  } | null
  readonly decisionId: string | null
  readonly maskedName: string
  readonly volunteerNo: string | null
  /** The name of who came without an account, encrypted for `<id>.name`. */
  readonly name: EncryptedField | null
  /** The version of the agreement that was agreed to, where one is needed. */
  readonly agreedAt: Instant | null
}
export const SIGN_UPS = collection<SignUpRecord>('sign_ups')
