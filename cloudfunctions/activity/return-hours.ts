import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES } from '../kit/attendance'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { updateWhere } from '../kit/store'
import { changeClosing } from './closing'

type Action = (typeof activityContract.actions)['returnHours']

/**
 * Sends the hours back to the leader who confirmed them, who is told; they can be put right again. Sent again it changes
 * nothing. HRS-04. Errors: ACTIVITY.STATE: not confirmed, or verified already; ACCESS.SCOPE. Six waves.
 */
export async function returnHours(
  { activityId, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at } = context
  const why = coverSecrets(reason).text
  const closing = await changeClosing(context, activityId, {
    action: 'returnHours',
    by: 'station',
    next({ closing: { leader, station, returned }, fields }, _came, transaction) {
      if (!leader && returned?.reason === why) return undefined
      if (!leader || station) throw new CodedError(activityErrors.STATE)
      const about = { record: activityId, turn: String(at), at }
      const params = { title: fields.plan.title }
      return {
        closing: { leader: null, returned: { reason: why, at } },
        reason: why,
        beside: [
          postNotice(transaction, {
            accountId: leader.by,
            kind: 'hoursReturned',
            params,
            ...about,
          }),
        ],
      }
    },
    came: (all) =>
      all.map((one) => (one.hours === 'leader' ? { ...one, hours: 'pending' as const } : one)),
  })
  await updateWhere(ATTENDANCES, { activityId, hours: 'leader' }, { hours: 'pending' })
  return closing
}
