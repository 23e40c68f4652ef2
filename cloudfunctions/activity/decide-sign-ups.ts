import type { activityContract } from '@shared/activity/contract'
import { reminderAt } from '@shared/activity/deadlines'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { among, atMost, find, get, insert, updateWhere } from '../kit/store'
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
  const isOurs = await turnDown(signUp, { reason, note }, at)
  return { id, outcome: isOurs ? 'refused' : 'changed' }
}

/** Refuses somebody and tells them why; false when it changed meanwhile. ACT-12. */
async function turnDown(
  signUp: SignUpRecord,
  refusal: NonNullable<SignUpRecord['refusal']>,
  at: number,
): Promise<boolean> {
  const gone = await tryLeave(signUp, 'refused', at, { refusal })
  if (!gone) return false
  const { _id: record, accountId, title, askedAt } = signUp
  if (accountId !== null) {
    const about = { record, turn: String(askedAt), at }
    const params = { title, reason: refusal.reason }
    await postNoticeOnce({ accountId, kind: 'signUpRefused', params, ...about })
  }
  return true
}

const SLICE = 20
/** What somebody reads whom nobody answered before it began. */
const UNANSWERED = { reason: 'other', note: '活动开始了，站里没来得及答复' } as const

function unanswered(limit: number): Promise<SignUpRecord[]> {
  return find(SIGN_UPS, { state: 'asked', from: atMost(now()) }, { limit })
}

/** Whoever asked for a place hears in any case: once it begins, those whom nobody took or refused. ACT-12. */
export const answerUnanswered: Job = {
  name: 'unanswered',
  isDue: async () => (await unanswered(1)).length > 0,
  async runSlice() {
    const found = await unanswered(SLICE)
    for (const signUp of found) await turnDown(signUp, UNANSWERED, now())
    return found.length === SLICE
  },
}
