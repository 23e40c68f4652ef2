import type { OutputOf } from '@shared/kit/contract'
import type { surveyContract } from '@shared/survey/contract'
import { find } from '../kit/store'
import { REVIEWS } from './records'
import { publicReviews } from './reviews'

type Action = (typeof surveyContract.actions)['listReviews']

const MOST = 50

/** Volunteers whose answers wait for a look, the highest score first. Two waves. */
export async function listReviews(): Promise<OutputOf<Action>> {
  const open = await find(REVIEWS, { state: 'open' }, { order: [['score', 'desc']], limit: MOST })
  return { reviews: await publicReviews(open) }
}
