import type { activityContract } from '@shared/activity/contract'
import { checkWindow, CODES_AHEAD, codeStep } from '@shared/activity/check-rules'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { admitLeader } from './admit-leader'
import { writeCodes } from './check-codes'
import { admitCheck } from './check-gate'
import { ACTIVITIES } from './records'

type Action = (typeof activityContract.actions)['getSiteCodes']

/**
 * The codes of the next half hour, one a minute, none behind the last moment at which one is taken. Two waves. ACT-21.
 * Errors: ACTIVITY.NOT_FOUND, STATE, SAFEGUARD, CHECK_TIME, ACCESS.SCOPE.
 */
export async function getSiteCodes(
  { activityId: id, slotId, way }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const activity = await get(ACTIVITIES, id)
  const slot = activity?.fields.slots.find((one) => one.id === slotId)
  if (!activity || !slot) throw new CodedError(activityErrors.NOT_FOUND)
  admitLeader(activity, context)
  admitCheck(activity, way)
  const { at } = context
  const { from, to } = checkWindow(way, slot)
  if (at < from || at > to) throw new CodedError(activityErrors.CHECK_TIME)
  const step = codeStep(at)
  const count = Math.min(CODES_AHEAD, codeStep(to) - step + 1)
  const codes = writeCodes({ kind: 'site', id, slotId, way, step }, count)
  return { now: at, firstStep: step, codes }
}
