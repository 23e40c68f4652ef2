import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { SignUpRow } from '@shared/activity/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { find, get, insert } from '../kit/store'
import { ACTIVITIES, SIGN_UPS, type SignUpRecord } from './records'

type Action = (typeof activityContract.actions)['listSignUps']

const MOST = 500

/** Who signed up and still may come, in order, names covered; leaves an audit row. ACT-11. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export async function listSignUps(
  { activityId, slotId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const activity = await get(ACTIVITIES, activityId)
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  const { stationId, teamId } = activity
  context.authorize(stationId, teamId)
  const [rows] = await Promise.all([
    signUpRows(activityId, slotId),
    insert(AUDITS, auditRow(context, 'activity.listSignUps', activityId, { stationId })),
  ])
  return { rows }
}

export async function signUpRows(activityId: string, slotId?: string): Promise<SignUpRow[]> {
  const found = await find(
    SIGN_UPS,
    { activityId, live: true },
    {
      order: [
        ['askedAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: MOST,
    },
  )
  return found.filter((one) => slotId === undefined || one.slotId === slotId).map(signUpRow)
}

function signUpRow(signUp: SignUpRecord): SignUpRow {
  const { _id: id, maskedName, volunteerNo, slotId, postId, companions, how } = signUp
  const { state, askedAt, dueAt } = signUp
  return {
    ...{ id, maskedName, volunteerNo, slotId, postId, for: signUp.for, companions, how },
    ...{ state: state === 'pending' || state === 'leaving' ? 'waiting' : state, askedAt, dueAt },
  }
}
