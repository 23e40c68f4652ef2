import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { atMost, find, updateWhere } from '../kit/store'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord, type SignUpRecord } from './records'
import { stepActivity } from './step-activity'

type Action = (typeof activityContract.actions)['cancelActivity']

/**
 * Takes an activity off, with the reason; the tick tells everybody who signed up. Done twice it changes nothing. ACT-12.
 * Errors: ACTIVITY.STATE, NOT_FOUND, ACCESS.SCOPE.
 */
export function cancelActivity(
  { id, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at, authorize } = context
  return stepActivity(context, id, 'cancelActivity', ({ state, stationId, teamId, to }) => {
    authorize(stationId, teamId)
    if (state === 'cancelled') return undefined
    if (state === 'over' || state === 'closed' || to <= at) {
      throw new CodedError(activityErrors.STATE)
    }
    const told = state === 'published' ? at : null
    return {
      ...{ what: 'cancelled', note: reason },
      change: { state: 'cancelled', listed: false, cancelled: { reason, at }, tellAt: told },
    }
  })
}

const SLICE = 50

function toTell(limit: number): Promise<ActivityRecord[]> {
  return find(ACTIVITIES, { tellAt: atMost(now()) }, { limit })
}

/** Tells everybody who signed up for what was taken off, and lets them go. */
export const tellCancelled: Job = {
  name: 'cancelled',
  isDue: async () => (await toTell(1)).length > 0,
  async runSlice() {
    const [activity] = await toTell(1)
    if (!activity) return false
    const signUps = await find(SIGN_UPS, { activityId: activity._id, live: true }, { limit: SLICE })
    for (const signUp of signUps) await letGo(activity, signUp)
    if (signUps.length === SLICE) return true
    await updateWhere(ACTIVITIES, { _id: activity._id }, { tellAt: null })
    return (await toTell(1)).length > 0
  },
}

async function letGo({ cancelled }: ActivityRecord, signUp: SignUpRecord): Promise<void> {
  const { _id, accountId, title, from } = signUp
  if (accountId !== null) {
    const params = { title, from }
    const at = cancelled?.at ?? now()
    await postNoticeOnce({ accountId, kind: 'activityCancelled', params, record: _id, at })
  }
  const off = { state: 'cancelled', live: false, settleAt: null, remindAt: null } as const
  await updateWhere(SIGN_UPS, { _id, live: true }, off)
}
