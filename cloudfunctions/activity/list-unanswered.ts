import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { authorizePart, organisedPart } from './organised-part'
import { ACTIVITIES, SIGN_UPS } from './records'

type Action = (typeof activityContract.actions)['listUnanswered']
type Unanswered = OutputOf<Action>['activities'][number]

/** Sign-ups that are looked through, and activities that are named, at most. */
const MOST_SIGN_UPS = 500
const MOST = 50
/** More activities than a leader’s teams have. */
const MOST_ACTIVITIES = 500

/**
 * Where people wait to be chosen, by whose answer is due first; for who leads teams and no more, at those of the teams.
 * One wave. ACT-11, D-15, ROL-04. Errors: ACCESS.SCOPE.
 */
export async function listUnanswered(
  { stationId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const part = organisedPart(stationId, context)
  const ofTeams = { stationId, teamId: among(part.led) }
  const [asked, led] = await Promise.all([
    find(
      SIGN_UPS,
      { stationId, state: 'asked' },
      { order: [['dueAt', 'asc']], limit: MOST_SIGN_UPS },
    ),
    part.keeps ? [] : find(ACTIVITIES, ofTeams, { limit: MOST_ACTIVITIES }),
    authorizePart(stationId, part, context),
  ])
  const shown = new Set(led.map(({ _id }) => _id))
  const byActivity = new Map<string, Unanswered>()
  for (const { activityId, title, from, companions, dueAt } of asked) {
    if (!part.keeps && !shown.has(activityId)) continue
    const known = byActivity.get(activityId) ?? { activityId, title, from, people: 0, dueAt }
    const people = known.people + 1 + companions
    byActivity.set(activityId, { ...known, from: Math.min(known.from, from), people })
  }
  return { activities: [...byActivity.values()].slice(0, MOST) }
}
