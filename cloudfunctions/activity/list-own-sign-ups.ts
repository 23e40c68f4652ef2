import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { above, among, below, count, find } from '../kit/store'
import { ACTIVITIES, SIGN_UPS, type SignUpRecord } from './records'
import { ownSignUp } from './sign-up-views'

type Action = (typeof activityContract.actions)['listOwnSignUps']

const MOST = 100

/** The caller's sign-ups: to come, soonest first, or over, newest first; with the place in each line. Three waves. */
export async function listOwnSignUps(
  { over }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const own = { accountId: account._id }
  const signUps = over
    ? await find(SIGN_UPS, { ...own, to: below(at) }, { order: [['from', 'desc']], limit: MOST })
    : await find(SIGN_UPS, { ...own, to: above(at) }, { order: [['from', 'asc']], limit: MOST })
  if (signUps.length === 0) return { signUps: [] }
  const ids = [...new Set(signUps.map(({ activityId }) => activityId))]
  const [activities, ahead] = await Promise.all([
    find(ACTIVITIES, { _id: among(ids) }, { limit: MOST }),
    Promise.all(signUps.map(countAhead)),
  ])
  const byId = new Map(activities.map((activity) => [activity._id, activity]))
  return {
    signUps: signUps.flatMap((signUp, index) => {
      const activity = byId.get(signUp.activityId)
      return activity ? [ownSignUp(activity, signUp, ahead[index] ?? null)] : []
    }),
  }
}

async function countAhead({ state, seatsId, askedAt }: SignUpRecord): Promise<number | null> {
  if (state !== 'waiting') return null
  return count(SIGN_UPS, { seatsId, state: 'waiting', askedAt: below(askedAt) })
}
