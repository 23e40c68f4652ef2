import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES } from '../kit/attendance'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { admitLeader } from './admit-leader'
import type { Attendee } from './attendance-steps'
import { ACTIVITIES, SIGN_UPS } from './records'

/** Somebody on the list of an activity that the caller leads. Two waves. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export async function readAttendee(signUpId: string, context: MemberContext): Promise<Attendee> {
  const [signUp, attendance] = await Promise.all([
    get(SIGN_UPS, signUpId),
    get(ATTENDANCES, signUpId),
  ])
  const activity = signUp && (await get(ACTIVITIES, signUp.activityId))
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  admitLeader(activity, context)
  return { activity, signUp, attendance }
}
