/** Hours entered by hand, with their evidence. D-11. */
import type { Interval } from '@shared/activity/attendance-rules'
import type { ManualReason, ManualState } from '@shared/activity/manual-actions'
import type { Instant } from '@shared/kit/time'
import type { KeptPhoto, SealedPart } from '../kit/photo-parts'
import { collection } from '../kit/store'

/** One entry for each person and slot, ever: `_id` is made of the sign-up's id, which names both. */
export interface ManualRecord {
  readonly _id: string
  readonly signUpId: string
  readonly stationId: string
  /** The station's, for messages. */
  readonly stationName: string
  readonly activityId: string
  readonly slotId: string
  readonly title: string
  readonly slot: Interval
  /** Of the slot: what counts them and their share. */
  readonly year: number
  readonly accountId: string
  readonly maskedName: string
  readonly volunteerNo: string
  readonly onList: boolean
  readonly minutes: number
  /** What the threshold of the activity asks for. D-10. */
  readonly least: number
  readonly reason: ManualReason
  readonly state: ManualState
  /** Grows whenever it is entered again, so that each turn's messages are their own. */
  readonly turn: number
  readonly enteredBy: string
  readonly at: Instant
  readonly photos: readonly KeptPhoto[]
  readonly decision: ManualDecision | null
  /** When the tick looks at it: a decision that takes effect, or a draft that nobody finished; null: nothing to do. */
  readonly lookAt: Instant | null
}
export const MANUAL_HOURS = collection<ManualRecord>('manual_hours')

/** What the second person said. */
export interface ManualDecision {
  readonly verdict: 'confirm' | 'return'
  readonly by: string
  readonly at: Instant
  readonly reason: string
}

/** One part of a picture; `manual` is whose. */
export interface ManualPartRecord extends SealedPart {
  readonly manual: string
}
export const MANUAL_PARTS = collection<ManualPartRecord>('manual_photos')

/** The id of the entry of one person and slot. */
export function manualId(signUpId: string): string {
  return `mnl_${signUpId.slice('sup_'.length)}`
}

/** What is left of an entry that is taken back: the pictures go with it. */
export const WITHDRAWN = { state: 'withdrawn', photos: [], lookAt: null } as const
