import type { OwnSignUp } from '@shared/activity/model'
import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { get, updateWhere } from '../kit/store'
import type { Asked } from './ask-for'
import { SIGN_UPS, type SignUpRecord } from './records'
import { takeSeat } from './seats'
import { finishArrival } from './settle'
import { arrive } from './sign-up'
import { ownSignUp } from './sign-up-views'

/** What may be signed up for again after it ended. */
const ENDED: readonly SignUpRecord['state'][] = ['cancelled', 'expired']

/**
 * Somebody who has a sign-up for this slot already: a retry hears what became of the first; who gave the place back comes
 * anew, at the end of the line; a decision of the organiser stands. Errors: ACTIVITY.ALREADY, OVERLAP, FULL.
 */
export async function signUpAgain(
  { activity, seats, signUp }: Asked,
  known: SignUpRecord | undefined,
  at: Instant,
): Promise<OwnSignUp> {
  const earlier = known ?? (await get(SIGN_UPS, signUp._id))
  if (!earlier) throw new CodedError(activityErrors.STATE)
  if (earlier.state === 'pending') return ownSignUp(activity, await finishArrival(earlier, at))
  if (!ENDED.includes(earlier.state)) {
    const same = earlier.postId === signUp.postId && earlier.companions === signUp.companions
    if (!same) throw new CodedError(activityErrors.ALREADY)
    return ownSignUp(activity, earlier)
  }
  const { _id, ...anew } = signUp
  const ended = { _id, state: earlier.state, askedAt: earlier.askedAt }
  if ((await updateWhere(SIGN_UPS, ended, anew)) !== 1) throw new CodedError(activityErrors.STATE)
  const hasPlace = signUp.state === 'pending' && (await takeSeat(seats, signUp, at))
  return ownSignUp(activity, await arrive({ signUp, seats }, hasPlace, at))
}
