import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import { get } from '../kit/store'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord, type SignUpRecord } from './records'

/** The caller's own sign-up with its activity; somebody else's answers like none at all. Errors: ACTIVITY.NOT_FOUND. */
export async function ownActivity(
  signUpId: string,
  accountId: string,
): Promise<{ readonly signUp: SignUpRecord; readonly activity: ActivityRecord }> {
  const signUp = await get(SIGN_UPS, signUpId)
  if (signUp?.accountId !== accountId) throw new CodedError(activityErrors.NOT_FOUND)
  const activity = await get(ACTIVITIES, signUp.activityId)
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  return { signUp, activity }
}
