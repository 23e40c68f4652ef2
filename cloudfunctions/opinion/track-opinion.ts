import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import { openOpinion } from './opinion-key'
import { trackedOpinion } from './views'

type TrackOpinion = (typeof opinionContract.actions)['trackOpinion']

/** An opinion by number and secret, without login. Errors: OPINION.NOT_FOUND, for either being wrong. Board 57. */
export async function trackOpinion({
  no,
  secret,
}: ParsedOf<TrackOpinion>): Promise<OutputOf<TrackOpinion>> {
  return trackedOpinion(await openOpinion(no, secret))
}
