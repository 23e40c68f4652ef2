import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { changeClosing } from './closing'
import { missingSteps } from './closing-steps'

type Action = (typeof activityContract.actions)['verifyHours']

/**
 * The second person's word: the tick takes the hours into the accounts. Sent again by the same person it changes nothing.
 * D-11, HRS-04. Errors: ACTIVITY.STATE: somebody's minutes are not counted, or the leader has not confirmed all of
 * them; CONFLICT; ACCESS.SCOPE. Five waves.
 */
export function verifyHours(
  { activityId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  return changeClosing(context, activityId, {
    action: 'verifyHours',
    by: 'station',
    next({ closing }, came) {
      const { leader, station } = closing
      if (station?.by === account._id) return undefined
      const missing = missingSteps(closing, came)
      // Who came was read a moment before: what was not counted then, the leader may have confirmed since.
      const waits = missing.includes('checks') || missing.includes('leaderHours')
      if (!leader || station || waits) {
        throw new CodedError(activityErrors.STATE)
      }
      if (leader.by === account._id) throw new CodedError(activityErrors.CONFLICT)
      return { closing: { station: { by: account._id, at }, postAt: at } }
    },
  })
}
