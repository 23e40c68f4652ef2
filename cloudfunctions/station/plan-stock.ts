import { periodsAfter, rollupId, type Counts } from '@shared/desk/rules'
import type { LocalDate } from '@shared/kit/time'
import { PLAN_METRICS, type PlanNumbers } from '@shared/station/plan-model'
import { NO_NUMBERS } from '@shared/station/plan-rules'
import { ROLLUPS } from '../kit/facts'
import { among, find } from '../kit/store'

/** Tells the stock of an area at the end of a day. */
export type StockAt = (day: LocalDate) => PlanNumbers

/**
 * Reads the roll-ups from which the stock of an area follows, today and at the end of earlier days: what there is in
 * all, without what came after the day (`periodsAfter`). One wave, however much happened. TIER-07, PLAN-04.
 */
export async function readStock(
  areaId: string,
  days: readonly LocalDate[],
  today: LocalDate,
): Promise<StockAt> {
  const later = days.flatMap((day) => periodsAfter(day, today))
  const ids = [...new Set(['all', ...later])].map((period) => rollupId(areaId, period))
  const found = await find(ROLLUPS, { _id: among(ids) }, { limit: ids.length })
  const counts = new Map(found.map((rollup) => [rollup._id, rollup.counts]))
  const countsOf = (period: string): Counts => counts.get(rollupId(areaId, period)) ?? {}
  return (day) => {
    const after = day < today ? periodsAfter(day, today).map(countsOf) : []
    const numbers = PLAN_METRICS.map((metric) => {
      const since = after.reduce((sum, one) => sum + (one[metric] ?? 0), 0)
      return [metric, Math.max(0, (countsOf('all')[metric] ?? 0) - since)] as const
    })
    return { ...NO_NUMBERS, ...Object.fromEntries(numbers) }
  }
}
