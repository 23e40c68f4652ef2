import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { NEED_ORDER } from '@shared/activity/need-rules'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { NEEDS, needView } from './need-records'
import { ACTIVITIES } from './records'

type Action = (typeof activityContract.actions)['answerNeed']

/**
 * Answers a need: with an activity of the station, in words, or that it cannot be done and why. Whoever asked is told; the
 * same answer sent twice changes nothing. What is planned can still be answered or declined.
 * Errors: ACTIVITY.NEED_NOT_FOUND, STATE, NOT_FOUND, INCOMPLETE (planned without its activity), ACCESS.SCOPE.
 */
export function answerNeed(
  { id, state, activityId, answer }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  const words = coverSecrets(answer).text
  return transact(async (transaction) => {
    const [need, activity] = await together([
      transaction.get(NEEDS, id),
      activityId === null ? undefined : transaction.get(ACTIVITIES, activityId),
    ])
    if (!need) throw new CodedError(activityErrors.NEED_NOT_FOUND)
    const { stationId, accountId } = need
    authorize(stationId)
    const again = need.state === state && need.activityId === activityId && need.answer === words
    if (again) return { need: needView(need) }
    if (NEED_ORDER[need.state] >= NEED_ORDER[state]) throw new CodedError(activityErrors.STATE)
    if (state === 'planned' && !activityId) throw new CodedError(activityErrors.INCOMPLETE)
    const stands = activity?.stationId === stationId && activity.state !== 'cancelled'
    if (activityId !== null && !stands) throw new CodedError(activityErrors.NOT_FOUND)
    const change = {
      ...{ state, order: NEED_ORDER[state], activityId, answer: words },
      ...{ answeredAt: at, answeredBy: account._id },
    }
    const about = { stationId, reason: words, subject: accountId }
    const params = { stationName: need.stationName, state }
    await together([
      transaction.update(NEEDS, id, change),
      audit(transaction, auditRow(context, 'activity.answerNeed', id, about)),
      accountId !== null &&
        postNotice(transaction, {
          ...{ accountId, kind: 'needAnswered', params, record: id, turn: state, at },
        }),
    ])
    return { need: needView({ ...need, ...change }) }
  })
}
