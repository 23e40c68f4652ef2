import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** What a plan counts, in the order of its table. PLAN-T1. */
export const PLAN_METRICS = [
  'publicists',
  'lecturers',
  'stations',
  'educationBases',
  'volunteers',
] as const
export const PlanMetric = z.enum(PLAN_METRICS)
export type PlanMetric = z.infer<typeof PlanMetric>

const Amount = z.int().min(0).max(1_000_000)
/** A number for each metric. */
export const PlanNumbers = z.object({
  publicists: Amount,
  lecturers: Amount,
  stations: Amount,
  educationBases: Amount,
  volunteers: Amount,
})
export type PlanNumbers = z.infer<typeof PlanNumbers>

/** A dated target: reached when the numbers stand at the end of `on`. `label` is how the plan prints it. */
export const Milestone = z.object({
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  label: z.string().trim().min(2).max(12),
  targets: PlanNumbers,
})
export type Milestone = z.infer<typeof Milestone>

/** A plan of an area: from `startsOn`, over what was there before (`baseline`, not counted: PLAN-02). */
export const Plan = z.object({
  areaId: idOf('area'),
  startsOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  baseline: PlanNumbers,
  milestones: z.array(Milestone).min(1).max(8),
  version: z.int().min(1),
})
export type Plan = z.infer<typeof Plan>

/** Where a metric stands: against the target and against where today should be. */
export const Pace = z.object({
  metric: PlanMetric,
  actual: z.int(),
  target: z.int(),
  /** Where today should be, on the straight line between the milestones around it. */
  due: z.int(),
  /** Positive: so many too few for today; negative: so many ahead. */
  behind: z.int(),
  /** Positive: so many missing to the target. */
  gap: z.int(),
  /** Share of the target that is reached, in basis points of 10,000; null for a target of nothing. */
  basisPoints: z.int().nullable(),
})
export type Pace = z.infer<typeof Pace>

/** One saved version of a plan. */
export const PlanVersion = z.object({
  version: z.int().min(1),
  at: z.int(),
  by: z.string(),
  reason: z.string(),
  milestones: z.array(Milestone),
})
export type PlanVersion = z.infer<typeof PlanVersion>
