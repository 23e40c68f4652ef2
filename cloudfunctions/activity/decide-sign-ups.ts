import type { activityContract } from '@shared/activity/contract'
import { reminderAt } from '@shared/activity/deadlines'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import { postNoticeOnce } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert, updateWhere } from '../kit/store'
import { ACTIVITIES, SEATS, SIGN_UPS, type SeatsRecord, type SignUpRecord } from './records'
import { giveSeat, returnSeat } from './seats'
import { tellConfirmed } from './settle'
import { tryLeave } from './sign-up'

type Action = (typeof activityContract.actions)['decideSignUps']
type Result = OutputOf<Action>['results'][number]
type Refused = ParsedOf<Action>['refuse'][number]

/**
 * Takes people and refuses others, each by itself, in the order they are named; taking ends where places end. What was
 * decided already hears the same. Who is refused reads why. ACT-11, ACT-12. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE.
 */
export async function decideSignUps(
  { activityId, take, refuse }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const activity = await get(ACTIVITIES, activityId)
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  const { stationId, teamId } = activity
  context.authorize(stationId, teamId)
  const ids = [...take, ...refuse.map(({ id }) => id)]
  const [signUps, seats] = await Promise.all([
    find(SIGN_UPS, { _id: among(ids), activityId }, { limit: 100 }),
    find(SEATS, { activityId }, { limit: 100 }),
    insert(AUDITS, auditRow(context, 'activity.decideSignUps', activityId, { stationId })),
  ])
  const byId = new Map(signUps.map((signUp) => [signUp._id, signUp]))
  const results: Result[] = []
  for (const id of take) results.push(await takeOne(byId.get(id), seats, id, context.at))
  for (const one of refuse) results.push(await refuseOne(byId.get(one.id), one, context.at))
  return { results }
}

async function takeOne(
  signUp: SignUpRecord | undefined,
  seats: readonly SeatsRecord[],
  id: string,
  at: number,
): Promise<Result> {
  if (signUp?.state === 'confirmed') return { id, outcome: 'confirmed' }
  const place = seats.find(({ _id }) => _id === signUp?.seatsId)
  if (!signUp || !place || signUp.state !== 'asked') return { id, outcome: 'changed' }
  if (!(await giveSeat(place, signUp, at))) return { id, outcome: 'full' }
  const confirmed = { state: 'confirmed', remindAt: reminderAt(signUp.from, at) } as const
  const isOurs = await updateWhere(SIGN_UPS, { _id: id, state: 'asked' }, confirmed)
  if (isOurs === 1) await tellConfirmed(signUp, at)
  // Given back in this very moment: the place is not theirs.
  else await returnSeat(signUp, at)
  return { id, outcome: isOurs === 1 ? 'confirmed' : 'changed' }
}

async function refuseOne(
  signUp: SignUpRecord | undefined,
  { id, reason, note }: Refused,
  at: number,
): Promise<Result> {
  if (signUp?.state === 'refused') return { id, outcome: 'refused' }
  if (!signUp?.live) return { id, outcome: 'changed' }
  const gone = await tryLeave(signUp, 'refused', at, { refusal: { reason, note } })
  if (!gone) return { id, outcome: 'changed' }
  const { accountId, title, askedAt } = signUp
  if (accountId !== null) {
    const about = { record: id, turn: String(askedAt), at }
    await postNoticeOnce({ accountId, kind: 'signUpRefused', params: { title, reason }, ...about })
  }
  return { id, outcome: 'refused' }
}
