import { isInForce } from '@shared/account/rules'
import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { ATTENDANCES } from '../kit/attendance'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { above, among, find } from '../kit/store'
import { leads } from './admit-leader'
import { missingSteps, type Came } from './closing-steps'
import { ACTIVITIES } from './records'
import type { OverActivity } from './step-closing'

type Action = (typeof activityContract.actions)['listClosings']

const PAGE = 50
/** So many that are over are looked through; nobody leaves more undone. */
const LOOKED_THROUGH = 200
const MOST = 1000

/**
 * What is over and not filed at a station, the most pressing first: a leader's all, a volunteer's those that they head or
 * record. Two waves. Errors: ACCESS.SCOPE.
 */
export async function listClosings(
  { stationId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  const led = account.grants.filter((one) => one.role === 'teamLeader' && isInForce(one, at))
  const teamIds = led.map(({ scopeId }) => scopeId)
  const [teams, found] = await Promise.all([
    find(TEAMS, { stationId, _id: among(teamIds) }, { limit: MOST }),
    find(
      ACTIVITIES,
      { stationId, state: 'over' },
      {
        order: [
          ['closing.dueAt', 'asc'],
          ['_id', 'asc'],
        ],
        limit: LOOKED_THROUGH,
      },
    ),
  ])
  context.authorize(stationId, ...teams.map(({ _id }) => _id))
  const own = found.filter(
    (activity): activity is OverActivity => activity.closing !== null && leads(activity, context),
  )
  const page = own.slice(0, PAGE)
  const open = await openAttendances(page.map(({ _id }) => _id))
  return {
    rows: page.map(({ _id, fields, closing }) => ({
      ...{ activityId: _id, title: fields.plan.title, endedAt: closing.endedAt },
      due: { at: closing.dueAt, provisional: closing.provisional },
      missing: missingSteps(closing, open.get(_id) ?? []),
    })),
    more: own.length > PAGE || found.length === LOOKED_THROUGH,
  }
}

/** Those of volunteers that keep a step open: not left, not counted, or counted and not confirmed. One wave. */
async function openAttendances(ids: readonly string[]): Promise<Map<string, Came[]>> {
  if (ids.length === 0) return new Map()
  const helped = { activityId: among(ids), for: 'volunteer' } as const
  const found = await Promise.all([
    find(ATTENDANCES, { ...helped, state: 'here' }, { limit: MOST }),
    find(ATTENDANCES, { ...helped, countAt: above(0) }, { limit: MOST }),
    find(ATTENDANCES, { ...helped, hours: 'pending' }, { limit: MOST }),
  ])
  const open = new Map<string, Came[]>()
  for (const one of found.flat()) {
    open.set(one.activityId, [...(open.get(one.activityId) ?? []), one])
  }
  return open
}
