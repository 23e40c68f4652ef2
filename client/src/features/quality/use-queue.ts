import { useCall, type Asked } from '@client/platform/use-call'
import type { OutputOf } from '@shared/kit/contract'
import { qualityContract } from '@shared/survey/quality-actions'
import { reviewContract } from '@shared/survey/review-actions'

export interface QueuePlace {
  readonly stationId?: string
}

type Reviews = OutputOf<(typeof reviewContract.actions)['listAnswerReviews']>
type Days = OutputOf<(typeof reviewContract.actions)['listBeyond']>
type Appeals = OutputOf<(typeof qualityContract.actions)['listAppeals']>

/** What waits for whoever decides, or what was decided: three lists, each asked for by itself. */
export interface QualityQueue {
  readonly reviews: Asked<Reviews>
  readonly days: Asked<Days>
  readonly appeals: Asked<Appeals>
  readonly reload: () => void
}

/** The queue of a station, or of all; null asks for nothing yet. */
export function useQueue(place: QueuePlace | null, done: boolean): QualityQueue {
  const input = place && { ...place, done }
  const reviews = useCall(reviewContract, 'listAnswerReviews', input)
  const days = useCall(reviewContract, 'listBeyond', input)
  const appeals = useCall(qualityContract, 'listAppeals', input)
  return {
    ...{ reviews, days, appeals },
    reload() {
      reviews.reload()
      days.reload()
      appeals.reload()
    },
  }
}
