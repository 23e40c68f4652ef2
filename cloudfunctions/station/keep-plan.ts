import type { Plan } from '@shared/station/plan-model'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, type Transaction } from '../kit/transact'
import { PLAN_VERSIONS, PLANS, type PlanRecord } from './records'

/** A plan as it is told. */
export function planOf({ areaId, startsOn, baseline, milestones, version }: PlanRecord): Plan {
  return { areaId, startsOn, baseline, milestones: [...milestones], version }
}

/**
 * Writes a plan over the one before and keeps it as a version of its own, with the rest of a transaction that has read
 * the one before: of two at once one loses and sees the other's. PLAN-06.
 */
export async function keepPlan(
  transaction: Transaction,
  context: MemberContext,
  plan: PlanRecord,
  { action, reason }: { action: string; reason: string },
): Promise<void> {
  const { _id, savedBy, rolledFrom, ...kept } = plan
  const version = { ...kept, _id: `${_id}.v${kept.version}`, by: savedBy, at: context.at, reason }
  await together([
    plan.version === 1
      ? transaction.insert(PLANS, plan)
      : transaction.update(PLANS, _id, { ...kept, savedBy, rolledFrom }),
    transaction.insert(PLAN_VERSIONS, version),
    audit(transaction, auditRow(context, `station.${action}`, _id, { reason })),
  ])
}
