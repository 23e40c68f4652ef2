import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { ActivityFields, ActivityPost } from '@shared/activity/model'
import { asksForAgreement } from '@shared/activity/notice-rules'
import { leastAgeToServe } from '@shared/activity/safety-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { trainingsAsked } from '@shared/training/rules'
import { count, find, get } from '../kit/store'
import { activityRow } from './activity-record'
import { ACTIVITIES, SEATS, SIGN_UPS } from './records'

type Action = (typeof activityContract.actions)['getActivity']

/** What everybody may read of an activity: also once it is over or taken off, for who has its link. R-22. */
const READABLE: readonly string[] = ['published', 'cancelled', 'over', 'closed']

/** Errors: ACTIVITY.NOT_FOUND. One wave. */
export async function getActivity({ id }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const [activity, seats, waiting] = await Promise.all([
    get(ACTIVITIES, id),
    find(SEATS, { activityId: id }, { limit: 100 }),
    count(SIGN_UPS, { activityId: id, live: true, state: 'waiting' }),
  ])
  if (!activity || !READABLE.includes(activity.state))
    throw new CodedError(activityErrors.NOT_FOUND)
  const { plan, slots, selection, attendancePercent, signUpEndsMinutes } = activity.fields
  const { purpose, content, conditions, placeHint, stepFree, safety, safeguards } = plan
  return {
    ...activityRow(activity, seats),
    ...{ purpose, content, conditions, placeHint, stepFree, selection, attendancePercent },
    ...{
      signUpEndsMinutes,
      waiting,
      posts: activity.fields.posts.map((post) => asked(post, activity.fields)),
    },
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

/** A post with the least age that counts, and every training that is asked for. REG-07, TRN-03, SAF-10. */
function asked(post: ActivityPost, fields: ActivityFields): ActivityPost {
  if (post.for === 'resident') return post
  const { safety, safeguards } = fields.plan
  const planned = { dangers: safety.dangers, agreementCases: safeguards.agreementCases }
  const minimumAge = leastAgeToServe(post.gate.minimumAge, planned)
  return { ...post, gate: { ...post.gate, minimumAge, trainings: trainingsAsked(fields, post) } }
}
