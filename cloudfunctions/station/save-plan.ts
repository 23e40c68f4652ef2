import { isDeepStrictEqual } from 'node:util'
import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { planProblem } from '@shared/station/plan-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { AREAS } from '../kit/stations'
import { transact } from '../kit/transact'
import { keepPlan, planOf } from './keep-plan'
import { planId, PLANS, type PlanRecord } from './records'

type Action = (typeof stationContract.actions)['savePlan']

/**
 * Saves a plan as a new version of it. Sent again after its answer was lost it changes nothing more; when somebody
 * else saved meanwhile it is refused. PLAN-06, board 43b. Errors: STATION.PLAN_ORDER, PLAN_CHANGED, NO_AREA.
 */
export async function savePlan(
  { areaId, version, reason, ...course }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const problem = planProblem(course)
  if (problem) throw new CodedError(stationErrors.PLAN_ORDER, { fields: { milestones: problem } })
  const savedBy = context.account._id
  return transact(async (transaction) => {
    const area = await transaction.get(AREAS, areaId)
    const known = await transaction.get(PLANS, planId(areaId))
    if (!area) throw new CodedError(stationErrors.NO_AREA)
    const plan: PlanRecord = {
      ...{ _id: planId(areaId), areaId, ...course, version: version + 1 },
      ...{ savedBy, rolledFrom: null },
    }
    if (known && isDeepStrictEqual(known, plan)) return { plan: planOf(known) }
    if ((known?.version ?? 0) !== version) throw new CodedError(stationErrors.PLAN_CHANGED)
    await keepPlan(transaction, context, plan, { action: 'savePlan', reason })
    return { plan: planOf(plan) }
  })
}
