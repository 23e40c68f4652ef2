/** Needs: what was said, and what became of it. NEED-01 to NEED-06. */
import type { Need, NeedFields } from '@shared/activity/need-actions'
import type { NeedState } from '@shared/activity/need-rules'
import type { Instant } from '@shared/kit/time'
import { collection } from '../kit/store'

export interface NeedRecord {
  readonly _id: string
  readonly stationId: string
  readonly stationName: string
  /** Who said it; null when a manager wrote down what was told or seen. */
  readonly accountId: string | null
  readonly by: string
  readonly way: Need['way']
  /** Secrets in its words are covered. */
  readonly fields: NeedFields
  /** Keyed hash of what was sent, to tell a retry from another one under its id. */
  readonly content: string
  readonly state: NeedState
  /** `NEED_ORDER` of the state: what lists go by. */
  readonly order: number
  readonly at: Instant
  readonly activityId: string | null
  readonly answer: string
  readonly answeredAt: Instant | null
  readonly answeredBy: string | null
}
export const NEEDS = collection<NeedRecord>('needs')

/** As its owner and the station see it: nobody is named. */
export function needView({ _id: id, fields, ...need }: NeedRecord): Need {
  const { stationId, stationName, way, state, at, activityId, answer, answeredAt } = need
  return {
    ...{ ...fields, id, stationId, stationName, way, state, at, activityId, answer, answeredAt },
  }
}
