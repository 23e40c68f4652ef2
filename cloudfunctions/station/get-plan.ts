import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { PLAN_METRICS } from '@shared/station/plan-model'
import { currentMilestone, dayOfLooking, daysUntil, paceOf } from '@shared/station/plan-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { FACTS, foldProgress } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { AREAS } from '../kit/stations'
import { get } from '../kit/store'
import { ownStationsIn } from './area-views'
import { planOf } from './keep-plan'
import { planId, PLANS } from './records'
import { readStock } from './plan-stock'

type Action = (typeof stationContract.actions)['getPlan']

/** The fold that makes the roll-ups; asked only how far it is. */
const STOCK_FOLD = { name: 'desk', source: FACTS }

/**
 * The plan of an area at one of its milestones: where each metric stands, over what was there before the plan
 * (PLAN-02). Three waves, however much happened. PLAN-01, PLAN-04, board 43. Errors: STATION.NO_AREA.
 */
export async function getPlan(
  { areaId, on }: ParsedOf<Action>,
  { account, at, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const today = localDate(at)
  const [area, plan, stations, { foldedAt }] = await Promise.all([
    get(AREAS, areaId),
    get(PLANS, planId(areaId)),
    ownStationsIn(areaId, account),
    foldProgress(STOCK_FOLD, {}, at),
  ])
  authorize(areaId, ...stations)
  if (!area) throw new CodedError(stationErrors.NO_AREA)
  const milestone =
    plan && (plan.milestones.find((one) => one.on === on) ?? currentMilestone(plan, today))
  const day = milestone ? dayOfLooking(milestone, at) : today
  const stockAt = await readStock(areaId, day < today ? [day] : [], today)
  const shared = { areaName: area.name, foldedAt, stock: stockAt(today) }
  if (!plan || !milestone)
    return { plan: null, milestoneOn: today, daysLeft: 0, paces: [], ...shared }
  const then = stockAt(day)
  return {
    ...shared,
    plan: planOf(plan),
    milestoneOn: milestone.on,
    daysLeft: daysUntil(milestone.on, today),
    paces: PLAN_METRICS.map((metric) => {
      const actual = then[metric] - plan.baseline[metric]
      return paceOf(plan, { metric, milestone, actual, day })
    }),
  }
}
