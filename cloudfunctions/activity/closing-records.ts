/** What is kept of an activity behind its end. */
import type { ActivitySummary, ServiceRecord, Thanks } from '@shared/activity/closing-actions'
import type { Incident } from '@shared/activity/check-model'
import type { CheckRefusal, CheckWay } from '@shared/activity/check-model'
import type { RetentionClass } from '@shared/activity/closing-rules'
import type { FeedbackAnswers, FeedbackSums } from '@shared/activity/feedback-model'
import type { Instant } from '@shared/kit/time'
import type { Deadline } from '@shared/kit/working-days'
import type * as z from '@shared/kit/zod'
import type { KeptPhoto, SealedPart } from '../kit/photo-parts'
import { collection } from '../kit/store'

/** The part of an activity that begins with its end. */
export interface ClosingState {
  readonly endedAt: Instant
  readonly dues: Readonly<Record<'results' | 'record' | 'archive' | 'legal', Deadline>>
  /** The earliest of ours: what lists go by. */
  readonly dueAt: Instant
  /** Whether weekends alone were counted for any of them. D-28. */
  readonly provisional: boolean
  /** When the organisers are told that it is near; null when they were, or it is closed. */
  readonly warnAt: Instant | null
  /** Who checked the hours, and who verified them after that: two people. D-11. */
  readonly leader: { readonly by: string; readonly at: Instant } | null
  readonly station: { readonly by: string; readonly at: Instant } | null
  readonly returned: { readonly reason: string; readonly at: Instant } | null
  /** When the tick takes what was verified into the accounts; null when it has. */
  readonly postAt: Instant | null
  readonly record: Omit<z.infer<typeof ServiceRecord>, 'headName' | 'recorderName'> | null
  readonly summary: z.infer<typeof ActivitySummary> | null
  readonly photos: readonly ClosingPhoto[]
  readonly thanks: (z.infer<typeof Thanks> & { readonly at: Instant }) | null
  /** When the tick tells each volunteer that there are thanks; null when it has. */
  readonly thankAt: Instant | null
  /** What was said, once it is filed: the answers themselves are gone then. */
  readonly feedback: FeedbackSums | null
  readonly archive: {
    readonly no: string
    readonly class: RetentionClass
    readonly at: Instant
  } | null
  /** When the tick forgets what is kept only until it is filed; null before, and when it has. */
  readonly tidyAt: Instant | null
}

/** A picture that is here, or arriving; its parts are records of their own. */
export interface ClosingPhoto extends KeptPhoto {
  readonly people: 'none' | 'agreed'
  readonly by: string
}

/** A code that was not taken. */
export interface RefusedCheckRecord {
  readonly _id: string
  readonly activityId: string
  readonly slotId: string
  readonly at: Instant
  readonly way: CheckWay
  readonly reason: CheckRefusal
  readonly accountId: string | null
  readonly maskedName: string | null
}
export const REFUSED_CHECKS = collection<RefusedCheckRecord>('refused_checks')

export interface IncidentRecord extends Omit<z.infer<typeof Incident>, 'id' | 'own'> {
  readonly _id: string
  readonly stationId: string
  readonly areaId: string | null
  readonly by: string
  readonly confirmedBy: string | null
}
export const INCIDENTS = collection<IncidentRecord>('incidents')

/** An answer without a name: `fdb_<activity>.<keyed hash of the account>`. */
export interface FeedbackRecord {
  readonly _id: string
  readonly activityId: string
  readonly for: 'volunteer' | 'resident'
  readonly answers: FeedbackAnswers
}
export const FEEDBACKS = collection<FeedbackRecord>('feedbacks')

export interface ActivityPhotoRecord extends SealedPart {
  readonly activityId: string
}
export const ACTIVITY_PHOTOS = collection<ActivityPhotoRecord>('activity_photos')

/** The last archive number of a station, year and kind: `<station>.<year>.<HD or PX>`. */
export interface ArchiveCounterRecord {
  readonly _id: string
  readonly last: number
}
export const ARCHIVE_COUNTERS = collection<ArchiveCounterRecord>('archive_counters')
