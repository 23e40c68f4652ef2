import type { activityContract } from '@shared/activity/contract'
import { tickWindow } from '@shared/activity/check-rules'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES, type KeptCheck } from '../kit/attendance'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { check, hoursAreOpen, mayCheck, type Attendee } from './attendance-steps'
import { rosterRow } from './attendance-views'
import { readAttendee } from './attendee'
import { admitCheck } from './check-gate'

type Action = (typeof activityContract.actions)['checkByHand']
type Input = ParsedOf<Action>

/**
 * Ticks somebody in or out, with the moment and the reason, which stay with the check and in the audit; never oneself.
 * ACT-23, D-09. Errors: ACTIVITY.NOT_FOUND, CONFLICT, STATE, SAFEGUARD, CHECK_TIME, ACCESS.SCOPE.
 */
export async function checkByHand(input: Input, context: MemberContext): Promise<OutputOf<Action>> {
  const attendee = await readAttendee(input.signUpId, context)
  const { way, checkId } = input
  if (attendee.attendance?.[way]?.checkId === checkId) return { row: rosterRow(attendee, false) }
  admitTick(attendee, input, context)
  const { activity, signUp } = attendee
  const { account, at } = context
  const reason = coverSecrets(input.reason).text
  const told = { stationId: activity.stationId, reason, subject: signUp.accountId }
  const made: KeptCheck = {
    ...{ at: input.at, how: 'manual', mark: null, reason, sentAt: null },
    ...{ checkId, by: account._id, keptAt: at },
  }
  const [after] = await Promise.all([
    check(attendee, way, made),
    insert(AUDITS, auditRow(context, 'activity.checkByHand', signUp._id, told)),
  ])
  const attendance = after ?? (await get(ATTENDANCES, signUp._id))
  if (attendance?.[way]?.checkId !== checkId) throw new CodedError(activityErrors.STATE)
  return { row: rosterRow({ ...attendee, attendance }, false) }
}

function admitTick(attendee: Attendee, { way, at: moment }: Input, context: MemberContext): void {
  const { activity, signUp, attendance } = attendee
  if (signUp.accountId === context.account._id) throw new CodedError(activityErrors.CONFLICT)
  const isOpen = signUp.state === 'confirmed' && hoursAreOpen(attendee)
  if (!isOpen || !mayCheck(way, attendance)) throw new CodedError(activityErrors.STATE)
  admitCheck(activity, way)
  const { from, to } = tickWindow(way, signUp, context.at)
  const earliest = way === 'out' ? Math.max(from, attendance?.from ?? from) : from
  if (moment < earliest || moment > to) throw new CodedError(activityErrors.CHECK_TIME)
}
