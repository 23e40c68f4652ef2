import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { SIGN_UPS } from './records'

type Action = (typeof activityContract.actions)['listUnanswered']
type Unanswered = OutputOf<Action>['activities'][number]

/** Sign-ups that are looked through, and activities that are named, at most. */
const MOST_SIGN_UPS = 500
const MOST = 50

/** Where people wait to be chosen, by whose answer is due first; one wave. ACT-11, D-15. Errors: ACCESS.SCOPE. */
export async function listUnanswered(
  { stationId }: ParsedOf<Action>,
  { authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  const asked = await find(
    SIGN_UPS,
    { stationId, state: 'asked' },
    { order: [['dueAt', 'asc']], limit: MOST_SIGN_UPS },
  )
  const byActivity = new Map<string, Unanswered>()
  for (const { activityId, title, from, companions, dueAt } of asked) {
    const known = byActivity.get(activityId) ?? { activityId, title, from, people: 0, dueAt }
    const people = known.people + 1 + companions
    byActivity.set(activityId, { ...known, from: Math.min(known.from, from), people })
  }
  return { activities: [...byActivity.values()].slice(0, MOST) }
}
