import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { asksForAgreement } from '@shared/activity/notice-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { find, get } from '../kit/store'
import { activityRow } from './activity-record'
import { ACTIVITIES, SEATS } from './records'

type Action = (typeof activityContract.actions)['getActivity']

/** What everybody may read of an activity: also once it is over or taken off, for who has its link. R-22. */
const READABLE: readonly string[] = ['published', 'cancelled', 'over', 'closed']

/** Errors: ACTIVITY.NOT_FOUND. One wave. */
export async function getActivity({ id }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const [activity, seats] = await Promise.all([
    get(ACTIVITIES, id),
    find(SEATS, { activityId: id }, { limit: 100 }),
  ])
  if (!activity || !READABLE.includes(activity.state))
    throw new CodedError(activityErrors.NOT_FOUND)
  const { plan, slots, posts, selection, attendancePercent } = activity.fields
  const { purpose, content, conditions, placeHint, stepFree, safety, safeguards } = plan
  return {
    ...activityRow(activity, seats),
    ...{ purpose, content, conditions, placeHint, stepFree, posts, selection, attendancePercent },
    ...{ risks: safety.risks, provisions: safeguards.provisions, slotTimes: slots },
    trainingFields: activity.fields.training,
    places: seats.map(({ slotId, postId, capacity, taken, queueing }) => ({
      ...{ slotId, postId, capacity, taken, hasLine: queueing },
    })),
    needsAgreement: asksForAgreement(activity.fields),
    insured: safeguards.insurance !== null,
    stationPhone: activity.stationPhone,
    cancelledReason: activity.cancelled?.reason ?? null,
  }
}
