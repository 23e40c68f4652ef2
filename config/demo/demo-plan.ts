import { instantOf, localDate } from '@shared/kit/time'
import { NO_NUMBERS, templateMilestones } from '@shared/station/plan-rules'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import {
  planId,
  type PlanRecord,
  type PlanVersionRecord,
} from '../../cloudfunctions/station/records'
import { AREA_ID, PERSONAS } from './street'

/** The area's plan: PLAN-T1 in this year and the next, from the first of January. D-32. */
export function demoPlan(now: number): { plans: PlanRecord[]; plan_versions: PlanVersionRecord[] } {
  const year = Number(localDate(now).slice(0, 4))
  const startsOn = `${year}-01-01`
  const savedBy = accountIdOf(PERSONAS.association)
  const kept = {
    ...{ _id: planId(AREA_ID), areaId: AREA_ID, startsOn, baseline: NO_NUMBERS, version: 1 },
    milestones: templateMilestones(year),
  }
  const version = { ...kept, _id: `${kept._id}.v1`, by: savedBy, at: instantOf(startsOn) }
  return {
    plans: [{ ...kept, savedBy, rolledFrom: null }],
    plan_versions: [{ ...version, reason: '照招募计划的样子定' }],
  }
}
