/** What was written on this phone and is not with the station yet: only the answers that changed, so that what somebody else writes meanwhile stays. */
import type { ActivityFields } from '@shared/activity/model'
import type { ActivityPlan, Safeguards, SafetyPlan } from '@shared/activity/plan-model'

export interface PlanPatch {
  readonly fields: Partial<Omit<ActivityFields, 'plan'>>
  readonly plan: Partial<Omit<ActivityPlan, 'safety' | 'safeguards'>>
  readonly safety: Partial<SafetyPlan>
  readonly safeguards: Partial<Safeguards>
}

export const NO_PATCH: PlanPatch = { fields: {}, plan: {}, safety: {}, safeguards: {} }

/** The plan with what was written. */
export function patched(kept: ActivityFields, patch: PlanPatch): ActivityFields {
  const { safety, safeguards } = kept.plan
  return {
    ...kept,
    ...patch.fields,
    plan: {
      ...kept.plan,
      ...patch.plan,
      safety: { ...safety, ...patch.safety },
      safeguards: { ...safeguards, ...patch.safeguards },
    },
  }
}

/** One more answer beside those that were written before. */
export function joined(patch: PlanPatch, more: Partial<PlanPatch>): PlanPatch {
  return {
    fields: { ...patch.fields, ...more.fields },
    plan: { ...patch.plan, ...more.plan },
    safety: { ...patch.safety, ...more.safety },
    safeguards: { ...patch.safeguards, ...more.safeguards },
  }
}

export function isEmpty(patch: PlanPatch): boolean {
  return Object.values(patch).every((part: object) => Object.keys(part).length === 0)
}
