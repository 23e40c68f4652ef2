import type { activityContract } from '@shared/activity/contract'
import { NEED_ORDER, type NeedState } from '@shared/activity/need-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { above, below, find } from '../kit/store'
import { NEEDS, needView } from './need-records'

type Actions = typeof activityContract.actions

const PAGE = 20
const MOST_OWN = 50

/** What the caller asked for, newest first. */
export async function listOwnNeeds(
  _: ParsedOf<Actions['listOwnNeeds']>,
  { account }: MemberContext,
): Promise<OutputOf<Actions['listOwnNeeds']>> {
  const own = { accountId: account._id }
  const needs = await find(NEEDS, own, { order: [['at', 'desc']], limit: MOST_OWN })
  return { needs: needs.map(needView) }
}

/** A station's, what waits first, the newest first within; two waves. Errors: ACCESS.SCOPE. */
export async function listNeeds(
  { stationId, after }: ParsedOf<Actions['listNeeds']>,
  { authorize }: MemberContext,
): Promise<OutputOf<Actions['listNeeds']>> {
  authorize(stationId)
  // Each is an index's range: the cursor's own millisecond, the rest of its order, and what comes behind.
  const order = after && NEED_ORDER[after.state as NeedState]
  const ranges = after
    ? [
        { stationId, order, at: after.at, _id: below(after.id) },
        { stationId, order, at: below(after.at) },
        { stationId, order: above(order ?? 0) },
      ]
    : [{ stationId }]
  const found = await Promise.all(
    ranges.map((range) =>
      find(NEEDS, range, {
        order: [
          ['order', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
        limit: PAGE + 1,
      }),
    ),
  )
  const needs = found.flat()
  return { needs: needs.slice(0, PAGE).map(needView), more: needs.length > PAGE }
}
