import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { surveyContract } from '@shared/survey/contract'
import type { MemberContext } from '../kit/serve'
import { above, find } from '../kit/store'
import { REVIEWS } from './records'
import { publicReviews } from './review-views'

type Action = (typeof surveyContract.actions)['listAnswerReviews']

const MOST = 50

/** Volunteers whose answers wait for a look, the highest score first; or what was decided, the latest first. */
export async function listAnswerReviews(
  { stationId, done }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  const where = stationId === undefined ? {} : { stationId }
  const found = done
    ? await find(
        REVIEWS,
        { ...where, 'decision.at': above(0) },
        { order: [['decision.at', 'desc']], limit: MOST },
      )
    : await find(REVIEWS, { ...where, state: 'open' }, { order: [['score', 'desc']], limit: MOST })
  return { reviews: await publicReviews(found, context) }
}
