import type { Instant, LocalDate } from '@shared/kit/time'
import type { Milestone, PlanNumbers } from '@shared/station/plan-model'
import { collection } from '../kit/store'

/** Reports, of which a station's closing only asks whether any is open. */
export const OPEN_CASES = collection<{
  readonly _id: string
  readonly stationId: string
  readonly open: boolean
}>('reports')

/** The plan of an area as it holds now; its versions lie in `PLAN_VERSIONS`. */
export interface PlanRecord {
  readonly _id: string
  readonly areaId: string
  readonly startsOn: LocalDate
  readonly baseline: PlanNumbers
  readonly milestones: readonly Milestone[]
  readonly version: number
  /** The account that saved this version, and what it was made of when it was rolled over. */
  readonly savedBy: string
  readonly rolledFrom: number | null
}
export const PLANS = collection<PlanRecord>('plans')

/** A version of a plan, as it was saved. Never changed. */
export interface PlanVersionRecord extends Omit<PlanRecord, 'savedBy' | 'rolledFrom'> {
  readonly by: string
  readonly at: Instant
  readonly reason: string
}
export const PLAN_VERSIONS = collection<PlanVersionRecord>('plan_versions')

/** The id of an area's plan: it has one. */
export function planId(areaId: string): string {
  return `pln_${areaId.slice('are_'.length)}`
}
