import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Milestone, Pace, Plan, PlanNumbers, PlanVersion } from './plan-model'

const associations = { allow: ['associationStaff'], within: 'association' } as const
const areaId = idOf('area')
const REASON = z.string().trim().min(2).max(60)

/** Plan against actual. PLAN-01 to PLAN-07. */
export const planActions = {
  /**
   * The plan of an area at one of its milestones (the current one when `on` is left out), with where each metric
   * stands; null when the area has no plan yet. Actuals come from the roll-ups, as of `foldedAt`. Board 43.
   */
  getPlan: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({ areaId, on: z.string().optional() }),
    output: z.object({
      plan: Plan.nullable(),
      areaName: z.string(),
      milestoneOn: z.string(),
      daysLeft: z.int(),
      paces: z.array(Pace).max(5),
      /** What stands today, with what was there before: a new plan begins on top of it. */
      stock: PlanNumbers,
      foldedAt: z.int(),
    }),
  },
  /**
   * Saves a plan as a new version; the ones before stay readable. A later milestone never asks for less.
   * `version` is the one that was edited, so that two people do not overwrite each other.
   * Errors: STATION.PLAN_ORDER, PLAN_CHANGED, NO_AREA (all STATION.…). Board 43b, PLAN-06.
   */
  savePlan: {
    access: associations,
    input: z.object({
      areaId,
      version: z.int().min(0),
      startsOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      baseline: PlanNumbers,
      milestones: z.array(Milestone).min(1).max(8),
      reason: REASON,
    }),
    output: z.object({ plan: Plan }),
  },
  /** Rolls the plan over by a year: the same month and day, on top of what is there at its start. PLAN-07. Errors: STATION.NO_PLAN, PLAN_EARLY, PLAN_CHANGED. */
  rollPlan: {
    access: associations,
    input: z.object({ areaId, version: z.int().min(1), reason: REASON }),
    output: z.object({ plan: Plan }),
  },
  listPlanVersions: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({ areaId }),
    output: z.object({ versions: z.array(PlanVersion).max(50) }),
  },
} as const
