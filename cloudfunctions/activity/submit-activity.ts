import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { missingOf } from '@shared/activity/notice-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { holidayTable } from '../kit/calendar'
import type { MemberContext } from '../kit/serve'
import { reviewDueFrom } from './due'
import { stepActivity } from './step-activity'

type Action = (typeof activityContract.actions)['submitActivity']

/**
 * Hands a plan in: answered within two working days. Handed in twice it waits once. ACT-05, D-15, R-18, R-22.
 * Errors: ACTIVITY.INCOMPLETE (`fields` says what is missing), STATE, ENDED, NOT_FOUND, ACCESS.SCOPE.
 */
export async function submitActivity(
  { id }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at, authorize } = context
  const table = await holidayTable()
  return stepActivity(
    context,
    id,
    'submitActivity',
    ({ fields, state, stationId, teamId, from }) => {
      authorize(stationId, teamId)
      if (state === 'waiting') return undefined
      if (state !== 'draft' && state !== 'returned') throw new CodedError(activityErrors.STATE)
      const missing = missingOf(fields)
      if (missing.length > 0) {
        const said = Object.fromEntries(
          missing.map((item) => [item, activityErrors.INCOMPLETE.sentence]),
        )
        throw new CodedError(activityErrors.INCOMPLETE, { fields: said })
      }
      if (from <= at) throw new CodedError(activityErrors.SLOT_TIME)
      const due = reviewDueFrom(at, table)
      const waits = { reviewDueAt: due.at, reviewProvisional: due.provisional }
      return { what: 'submitted', change: { state: 'waiting', submittedAt: at, ...waits } }
    },
  )
}
