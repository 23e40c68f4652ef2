/** What organisers and reviewers look at. */
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { above, among, find, get, type Where } from '../kit/store'
import { STATIONS } from '../kit/stations'
import { activityRow, keptActivity } from './activity-record'
import { readLeaders } from './leaders'
import { seatsOf } from './list-activities'
import { authorizePart, organisedPart } from './organised-part'
import { ACTIVITIES, type ActivityRecord } from './records'

type Actions = typeof activityContract.actions
const PAGE = 20

/** Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export async function getKeptActivity(
  { id }: ParsedOf<Actions['getKeptActivity']>,
  { authorize }: MemberContext,
): Promise<OutputOf<Actions['getKeptActivity']>> {
  const activity = await get(ACTIVITIES, id)
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  authorize(activity.stationId, activity.teamId, activity.areaId)
  return { activity: keptActivity(activity, await readLeaders([activity])) }
}

/** A station's; for who leads teams there and no more, those of the teams. Three waves. Errors: ACCESS.SCOPE. ROL-04. */
export async function listKeptActivities(
  { stationId, before }: ParsedOf<Actions['listKeptActivities']>,
  context: MemberContext,
): Promise<OutputOf<Actions['listKeptActivities']>> {
  const part = organisedPart(stationId, context)
  const page = { field: 'from', before, size: PAGE } as const
  const of = part.keeps ? { stationId } : { stationId, teamId: among(part.led) }
  const [{ records, more }] = await Promise.all([
    findPage(ACTIVITIES, of, page),
    authorizePart(stationId, part, context),
  ])
  const seats = await seatsOf(records)
  return { activities: records.map((activity) => activityRow(activity, seats)), more }
}

/**
 * The plans that wait for the caller: all of them for the association, a manager's for the sub-stations of the own
 * station; never one's own. The most pressing first. AMB-49, D-15.
 */
export async function listReviews(
  { after }: ParsedOf<Actions['listReviews']>,
  { account, at, authorize }: MemberContext,
): Promise<OutputOf<Actions['listReviews']>> {
  const grants = account.grants.filter((grant) => isInForce(grant, at))
  const staff = grants.some(
    ({ role, scope }) => role === 'associationStaff' && scope === 'association',
  )
  const stations = grants.filter(({ role }) => role === 'stationManager').map((one) => one.scopeId)
  authorize(...(staff ? [] : stations))
  const parts = staff ? {} : { stationId: among(await subStationsOf(stations)) }
  const waiting: Where<ActivityRecord> = { state: 'waiting', ...parts }
  const ranges = after
    ? [
        { ...waiting, reviewDueAt: after.dueAt, _id: above(after.id) },
        { ...waiting, reviewDueAt: above(after.dueAt) },
      ]
    : [waiting]
  const found = await Promise.all(
    ranges.map((range) =>
      find(ACTIVITIES, range, {
        order: [
          ['reviewDueAt', 'asc'],
          ['_id', 'asc'],
        ],
        limit: PAGE + 1,
      }),
    ),
  )
  const others = found.flat().filter(({ by }) => by !== account._id)
  const page = others.slice(0, PAGE)
  const people = await readLeaders(page)
  return {
    activities: page.map((activity) => keptActivity(activity, people)),
    more: others.length > PAGE,
  }
}

async function subStationsOf(stations: readonly string[]): Promise<string[]> {
  const found = await find(STATIONS, { parentId: among(stations) }, { limit: 200 })
  return found.map(({ _id }) => _id)
}
