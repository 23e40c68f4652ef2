import type { activityContract } from '@shared/activity/contract'
import type { CheckWay } from '@shared/activity/check-model'
import { checkWindow, CODES_AHEAD, codeStep } from '@shared/activity/check-rules'
import { activityErrors } from '@shared/activity/errors'
import { startBlockers } from '@shared/activity/notice-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { ATTENDANCES } from '../kit/attendance'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { mayCheck, type Attendee } from './attendance-steps'
import { ownAttendance } from './attendance-views'
import { passOf, writeCodes } from './check-codes'
import { takesPlace } from './check-gate'
import { ownActivity } from './own-activity'

type Action = (typeof activityContract.actions)['getOwnCodes']

/**
 * The caller's own codes, the pass of this phone, and how far the attendance is. Three waves. ACT-21, boards 08, 70.
 * Errors: ACTIVITY.NOT_FOUND, NOT_SIGNED_UP.
 */
export async function getOwnCodes(
  { signUpId: id, phone }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const [own, attendance] = await Promise.all([ownActivity(id, account._id), get(ATTENDANCES, id)])
  if (own.signUp.state !== 'confirmed') throw new CodedError(activityErrors.NOT_SIGNED_UP)
  const attendee = { ...own, attendance }
  const way = attendance?.in ? 'out' : 'in'
  const step = codeStep(at)
  const { slotId } = own.signUp
  const count = isLeftToScan(attendee, way, at) ? CODES_AHEAD : 0
  return {
    ...{ now: at, firstStep: step, way, pass: passOf(id, phone) },
    codes: writeCodes({ kind: 'own', id, slotId, way, step }, count),
    attendance: ownAttendance(attendee),
  }
}

/** Before its time too, so that a screen without a network has codes when it comes. */
function isLeftToScan({ activity, signUp, attendance }: Attendee, way: CheckWay, at: Instant) {
  const isBlocked = way === 'in' && startBlockers(activity.fields).length > 0
  const isInTime = at <= checkWindow(way, signUp).to
  const isOpen = way === 'in' ? mayCheck(way, attendance) : attendance?.state === 'here'
  return takesPlace(activity) && !isBlocked && isInTime && isOpen
}
