import type { CoursewareFields, COURSEWARE_STATES } from '@shared/training/courseware'
import type { Instant } from '@shared/kit/time'
import { collection } from '../kit/store'

/** A piece of courseware with what was accepted of it. */
export interface CoursewareRecord {
  readonly _id: string
  readonly stationId: string
  readonly stationName: string
  readonly areaId: string | null
  /** As it was written last. */
  readonly fields: CoursewareFields
  /** A hash of the fields: the same saved twice changes nothing. */
  readonly content: string
  readonly state: (typeof COURSEWARE_STATES)[number]
  /** Counts what was handed in; 0: nothing yet. */
  readonly version: number
  /** What the association accepted last; it goes on being shown while the next version is on its way. */
  readonly accepted: {
    readonly version: number
    readonly at: Instant
    readonly fields: CoursewareFields
  } | null
  /** The year in which it counts, 'YYYY': that of the first time it was accepted, for good. AMB-16, D-19. */
  readonly acceptedYear: string | null
  /** What changed last: lists go by it. */
  readonly at: Instant
  /** Everybody who wrote or handed it in: none of them judges it. */
  readonly writers: readonly string[]
  readonly submittedAt: Instant | null
  readonly reviewDueAt: Instant | null
  /** Whether weekends alone were counted for the answer. D-28. */
  readonly reviewProvisional: boolean
  readonly returned: { readonly reason: string; readonly at: Instant } | null
}
export const COURSEWARES = collection<CoursewareRecord>('coursewares')
