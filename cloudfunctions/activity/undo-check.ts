import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { UNDO_MS } from '@shared/notice/rules'
import { ACCOUNTS } from '../kit/accounts'
import { ATTENDANCES } from '../kit/attendance'
import type { MemberContext } from '../kit/serve'
import { get, updateWhere } from '../kit/store'
import { asRead, takenBack } from './attendance-steps'
import { rosterRow } from './attendance-views'
import { readAttendee } from './attendee'

type Action = (typeof activityContract.actions)['undoCheck']

/**
 * Takes one's own scan or tick back within ten seconds; taken back already, it changes nothing. Who is out by it is here
 * again; who was in by it is not. D-34. Errors: ACTIVITY.NOT_FOUND, STATE, ACCESS.SCOPE.
 */
export async function undoCheck(
  { signUpId, checkId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const attendee = await readAttendee(signUpId, context)
  const { attendance, signUp } = attendee
  const { accountId } = signUp
  const account = accountId === null ? undefined : await get(ACCOUNTS, accountId)
  const canCall = !!account?.phone
  const way = (['out', 'in'] as const).find((one) => attendance?.[one]?.checkId === checkId)
  if (!attendance || !way) return { row: rosterRow(attendee, canCall) }
  const made = attendance[way]
  const isOwn = made?.by === context.account._id && context.at < made.keptAt + UNDO_MS
  // Who came in by it and has left meanwhile: the check-out goes first.
  const isLast = way === 'out' || !attendance.out
  if (!isOwn || !isLast) throw new CodedError(activityErrors.STATE)
  const before = takenBack(attendance, way)
  const isBack = (await updateWhere(ATTENDANCES, asRead(attendance), before)) === 1
  if (!isBack) throw new CodedError(activityErrors.STATE)
  return { row: rosterRow({ ...attendee, attendance: { ...attendance, ...before } }, canCall) }
}
