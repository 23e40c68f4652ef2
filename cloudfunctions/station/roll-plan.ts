import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { rolledCourse, rollsOn } from '@shared/station/plan-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { addDays, localDate } from '@shared/kit/time'
import type { MemberContext } from '../kit/serve'
import { transact } from '../kit/transact'
import { keepPlan, planOf } from './keep-plan'
import { readStock } from './plan-stock'
import { planId, PLANS, type PlanRecord } from './records'

type Action = (typeof stationContract.actions)['rollPlan']

/**
 * Rolls a plan over: the same targets a year later, on top of what there was when the new year began. PLAN-07.
 * Errors: STATION.NO_PLAN, PLAN_CHANGED, PLAN_EARLY before the year and its last milestone are over.
 */
export async function rollPlan(
  { areaId, version, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const today = localDate(context.at)
  return transact(async (transaction) => {
    const known = await transaction.get(PLANS, planId(areaId))
    if (!known) throw new CodedError(stationErrors.NO_PLAN)
    // The same once more, after its answer was lost.
    if (known.rolledFrom === version) return { plan: planOf(known) }
    if (known.version !== version) throw new CodedError(stationErrors.PLAN_CHANGED)
    if (today < rollsOn(known)) throw new CodedError(stationErrors.PLAN_EARLY)
    const course = rolledCourse(known)
    const before = addDays(course.startsOn, -1)
    const stockAt = await readStock(areaId, [before], today)
    const plan: PlanRecord = {
      ...{ _id: known._id, areaId, ...course, baseline: stockAt(before) },
      ...{ version: version + 1, savedBy: context.account._id, rolledFrom: version },
    }
    await keepPlan(transaction, context, plan, { action: 'rollPlan', reason })
    return { plan: planOf(plan) }
  })
}
