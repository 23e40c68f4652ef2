import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { eachDutyOnce } from '@shared/station/site-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { changeSite } from './change-site'

type Action = (typeof stationContract.actions)['setPosts']

/**
 * Sets the posts of a station, each with its duty and its one owner, a volunteer of the station who serves.
 * ROL-12, ROL-14, ROL-16. Errors: STATION.POSTS, POST_HOLDER, NOT_FOUND.
 */
export async function setPosts(
  { stationId, posts }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  if (!eachDutyOnce(posts)) throw new CodedError(stationErrors.POSTS)
  const holders = [...new Set(posts.flatMap(({ holderId }) => holderId ?? []))]
  return changeSite(context, { stationId, action: 'setPosts' }, async () => {
    const files =
      holders.length === 0
        ? []
        : await find(FILES, { _id: among(holders) }, { limit: holders.length })
    const serving = files.filter((file) => file.stationId === stationId && file.state === 'active')
    if (serving.length < holders.length) throw new CodedError(stationErrors.POST_HOLDER)
    return { change: { posts } }
  })
}
