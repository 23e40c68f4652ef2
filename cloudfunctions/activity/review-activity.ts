import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { STATIONS } from '../kit/stations'
import { seatsFor } from './activity-record'
import { ACTIVITIES, SEATS } from './records'
import { stepActivity } from './step-activity'

type Action = (typeof activityContract.actions)['reviewActivity']

/**
 * Publishes the version that was read, or returns it with the reason; whoever wrote it does not. A sub-station's plan is
 * its station's to read, everybody else's the association's. ACT-05, AMB-49, D-15.
 * Errors: ACTIVITY.STATE, REASON_NEEDED, CONFLICT, NOT_FOUND, ACCESS.SCOPE.
 */
export async function reviewActivity(
  { id, version, publish, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  if (!publish && !reason) throw new CodedError(activityErrors.REASON_NEEDED)
  const planned = await get(ACTIVITIES, id)
  if (!planned) throw new CodedError(activityErrors.NOT_FOUND)
  const station = await get(STATIONS, planned.stationId)
  context.authorize(station?.parentId, planned.areaId)
  return stepActivity(context, id, 'reviewActivity', (activity) => {
    if (activity.by === account._id) throw new CodedError(activityErrors.CONFLICT)
    const done = publish ? 'published' : 'returned'
    if (activity.state === done && activity.version === version) return undefined
    if (activity.state !== 'waiting' || activity.version !== version) {
      throw new CodedError(activityErrors.STATE)
    }
    const settled = { reviewDueAt: null, reviewProvisional: false }
    const about = { accountId: activity.by, record: id, turn: `v${version}`, at }
    const params = { title: activity.fields.plan.title }
    if (!publish) {
      return {
        ...{ what: 'returned', note: reason ?? '' },
        change: { state: 'returned', returned: { reason: reason ?? '', at }, ...settled },
        beside: (transaction) => [
          postNotice(transaction, { ...about, kind: 'activityReturned', params }),
        ],
      }
    }
    return {
      what: 'published',
      change: { state: 'published', listed: true, returned: null, ...settled },
      beside: (transaction) => [
        ...seatsFor(id, activity.fields).map((seats) => transaction.insert(SEATS, seats)),
        postNotice(transaction, { ...about, kind: 'activityPublished', params }),
      ],
    }
  })
}
