import { overlaps } from '@shared/activity/attendance-rules'
import type { activityContract } from '@shared/activity/contract'
import { reminderAt } from '@shared/activity/deadlines'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { DAY } from '@shared/kit/time'
import type { MemberContext } from '../kit/serve'
import { above, find, updateWhere } from '../kit/store'
import { ownActivity } from './own-activity'
import { SIGN_UPS, type SignUpRecord } from './records'
import { holdBack, leave } from './sign-up'
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
  const cancelled = { reason, at, late }
  // A place is held for as long as it can be taken back; whoever is only in line leaves at once.
  const gone =
    signUp.state === 'confirmed'
      ? await holdBack(signUp, { cancelled }, at)
      : await leave(signUp, 'cancelled', at, { cancelled })
  return { signUp: ownSignUp(activity, gone) }
}

type Undo = (typeof activityContract.actions)['undoCancel']

/** Takes a cancellation back as long as its place is held. Errors: ACTIVITY.NOT_FOUND, STATE, OVERLAP. D-34. */
export async function undoCancel(
  { signUpId }: ParsedOf<Undo>,
  { account, at }: MemberContext,
): Promise<OutputOf<Undo>> {
  const { signUp, activity } = await ownActivity(signUpId, account._id)
  if (signUp.state === 'confirmed') return { signUp: ownSignUp(activity, signUp) }
  if (await findOther(signUp, at)) throw new CodedError(activityErrors.OVERLAP)
  const back = {
    ...{ state: 'confirmed' as const, live: true, leavesAs: null, cancelled: null },
    ...{ settleAt: null, remindAt: reminderAt(signUp.from, at) },
  }
  const held = { _id: signUpId, state: 'leaving' as const, settleAt: above(at) }
  if ((await updateWhere(SIGN_UPS, held, back)) !== 1) throw new CodedError(activityErrors.STATE)
  return { signUp: ownSignUp(activity, { ...signUp, ...back }) }
}

/** What was signed up for meanwhile at the same time. */
async function findOther(signUp: SignUpRecord, at: number): Promise<SignUpRecord | undefined> {
  const { accountId } = signUp
  const live = await find(SIGN_UPS, { accountId, live: true, to: above(at) }, { limit: 100 })
  return live.find((other) => other._id !== signUp._id && overlaps(other, signUp))
}
