import { reminderAt } from '@shared/activity/deadlines'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import type { MemberContext } from '../kit/serve'
import { atMost, find, updateWhere } from '../kit/store'
import { ownActivity } from './own-activity'
import { SIGN_UPS, type SignUpRecord } from './records'
import { leave, tryLeave } from './sign-up'
import { tellConfirmed } from './settle'
import { ownSignUp } from './sign-up-views'

type Action = (typeof activityContract.actions)['answerOffer']

/**
 * Takes a place that was offered, or leaves it to the next. Answered twice alike, it is answered once.
 * Errors: ACTIVITY.NOT_FOUND, NOT_WAITING, OFFER_OVER. D-13.
 */
export async function answerOffer(
  { signUpId, take }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const { signUp, activity } = await ownActivity(signUpId, account._id)
  const answered = take ? 'confirmed' : 'cancelled'
  if (signUp.state === answered) return { signUp: ownSignUp(activity, signUp) }
  if (signUp.state === 'expired') throw new CodedError(activityErrors.OFFER_OVER)
  if (signUp.state !== 'offered') throw new CodedError(activityErrors.NOT_WAITING)
  if ((signUp.offerUntil ?? 0) < at) throw new CodedError(activityErrors.OFFER_OVER)
  if (!take) return { signUp: ownSignUp(activity, await leave(signUp, 'cancelled', at)) }
  const confirmed = {
    state: 'confirmed' as const,
    offerUntil: null,
    remindAt: reminderAt(signUp.from, at),
  } as const
  const offered = { _id: signUpId, state: 'offered' } as const
  if ((await updateWhere(SIGN_UPS, offered, confirmed)) !== 1) {
    throw new CodedError(activityErrors.OFFER_OVER)
  }
  await tellConfirmed(signUp, at)
  return { signUp: ownSignUp(activity, { ...signUp, ...confirmed }) }
}

const SLICE = 20

function offersOver(limit: number): Promise<SignUpRecord[]> {
  return find(SIGN_UPS, { state: 'offered', offerUntil: atMost(now()) }, { limit })
}

/** Gives what nobody took to the next in line. */
export const endOffers: Job = {
  name: 'offers',
  isDue: async () => (await offersOver(1)).length > 0,
  async runSlice() {
    const found = await offersOver(SLICE)
    // Its owner may answer in this very moment: then it is no offer any more.
    for (const signUp of found) await tryLeave(signUp, 'expired', now())
    return found.length === SLICE
  },
}
