/** What is kept of an activity behind its end. */
import type { ActivitySummary, ServiceRecord, Thanks } from '@shared/activity/closing-actions'
import type { Incident } from '@shared/activity/check-model'
import type { CheckRefusal, CheckWay } from '@shared/activity/check-model'
import type { RetentionClass } from '@shared/activity/closing-rules'
import type { FeedbackAnswers } from '@shared/activity/feedback-model'
import type { Instant } from '@shared/kit/time'
import type { Deadline } from '@shared/kit/working-days'
import type * as z from '@shared/kit/zod'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** The part of an activity that begins with its end. */
export interface ClosingState {
  readonly endedAt: Instant
  readonly dues: Readonly<Record<'results' | 'record' | 'archive' | 'legal', Deadline>>
  /** The earliest of ours: what lists go by. */
  readonly dueAt: Instant
  /** When the organisers are told that it is near; null when they were, or it is closed. */
  readonly warnAt: Instant | null
  readonly leader: { readonly by: string; readonly at: Instant } | null
  readonly station: { readonly by: string; readonly at: Instant } | null
  readonly returned: { readonly reason: string; readonly at: Instant } | null
  readonly record: Omit<z.infer<typeof ServiceRecord>, 'headName' | 'recorderName'> | null
  readonly summary: z.infer<typeof ActivitySummary> | null
  readonly thanks: (z.infer<typeof Thanks> & { readonly at: Instant }) | null
  readonly archive: {
    readonly no: string
    readonly class: RetentionClass
    readonly at: Instant
  } | null
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

/** A part of a picture, encrypted for `<id>.data`; `<photo>.<part>`. */
export interface ActivityPhotoRecord {
  readonly _id: string
  readonly photoId: string
  readonly activityId: string
  readonly part: number
  readonly parts: number
  readonly people: 'none' | 'agreed'
  readonly at: Instant
  readonly by: string
  readonly data: EncryptedField
}
export const ACTIVITY_PHOTOS = collection<ActivityPhotoRecord>('activity_photos')

/** The last archive number of a station, year and kind: `<station>.<year>.<HD or PX>`. */
export interface ArchiveCounterRecord {
  readonly _id: string
  readonly last: number
}
export const ARCHIVE_COUNTERS = collection<ArchiveCounterRecord>('archive_counters')
