import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { DAY } from '@shared/kit/time'
import type { MemberContext } from '../kit/serve'
import { leave } from './sign-up'
import { ownActivity } from './own-activity'
import { ownSignUp } from './sign-up-views'

type Action = (typeof activityContract.actions)['cancelSignUp']

/** What holds, or may get, a place. */
const LIVE: readonly string[] = ['asked', 'confirmed', 'waiting', 'offered']

/**
 * Gives the caller's place back; it goes to the next in line. Within a day of the start it needs a reason, and is counted
 * as late; once it has begun it is the station's to note. Doing it again changes nothing.
 * Errors: ACTIVITY.NOT_FOUND, REASON_NEEDED, TOO_LATE, STATE.
 */
export async function cancelSignUp(
  { signUpId, reason }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const { signUp, activity } = await ownActivity(signUpId, account._id)
  if (!LIVE.includes(signUp.state)) return { signUp: ownSignUp(activity, signUp) }
  if (at >= signUp.from) throw new CodedError(activityErrors.TOO_LATE)
  const late = signUp.state === 'confirmed' && at > signUp.from - DAY
  if (late && reason === '') throw new CodedError(activityErrors.REASON_NEEDED)
  const gone = await leave(signUp, 'cancelled', at, { cancelled: { reason, at, late } })
  return { signUp: ownSignUp(activity, gone) }
}
