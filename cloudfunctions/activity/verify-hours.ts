import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES } from '../kit/attendance'
import type { MemberContext } from '../kit/serve'
import { count } from '../kit/store'
import { viewClosing } from './closing'
import { stepClosing } from './step-closing'

type Action = (typeof activityContract.actions)['verifyHours']

/**
 * The second person's word: the tick takes the hours into the accounts. Sent again by the same person it changes nothing.
 * D-11, HRS-04. Errors: ACTIVITY.STATE: the leader has not confirmed all of them; CONFLICT; ACCESS.SCOPE. Five waves.
 */
export async function verifyHours(
  { activityId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  const activity = await stepClosing(context, activityId, {
    action: 'verifyHours',
    by: 'station',
    async next({ closing: { leader, station } }) {
      if (station?.by === account._id) return undefined
      const isConfirmed = leader !== null && station === null
      const waiting = { activityId, hours: 'pending' } as const
      if (!isConfirmed || (await count(ATTENDANCES, waiting)) > 0) {
        throw new CodedError(activityErrors.STATE)
      }
      if (leader.by === account._id) throw new CodedError(activityErrors.CONFLICT)
      return { closing: { station: { by: account._id, at }, postAt: at } }
    },
  })
  return viewClosing(activity, context)
}
