import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { surveyContract } from '@shared/survey/contract'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { REVIEWS } from './records'
import { publicReviews } from './review-views'

type Action = (typeof surveyContract.actions)['listAppeals']

const MOST = 50

/** What volunteers of a station, or of all, say to decisions: what waits, the longest first; or what was answered. */
export async function listAppeals(
  { stationId, done }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  const states = done ? ['granting', 'granted', 'refused'] : ['open']
  const found = await find(
    REVIEWS,
    { ...(stationId === undefined ? {} : { stationId }), 'appeal.state': among(states) },
    { order: [['appeal.at', done ? 'desc' : 'asc']], limit: MOST },
  )
  return { appeals: await publicReviews(found, context) }
}
