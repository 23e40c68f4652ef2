import type { Instant } from '../kit/time'
import type { CampaignPlan, CampaignState, Quota } from './campaign-model'

/** What the state of a campaign follows from. */
interface Standing {
  readonly state?: 'draft' | 'announced' | undefined
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly settledAt?: Instant | null | undefined
}

/** What a campaign is at a moment: nobody opens or closes it, its window does. */
export function campaignState(campaign: Standing, at: Instant): CampaignState {
  if (campaign.state === 'draft') return 'draft'
  if (at < campaign.opensAt) return 'planned'
  if (at < campaign.closesAt) return 'open'
  return campaign.settledAt ? 'settled' : 'closed'
}

/**
 * Why a plan cannot be kept, or undefined. `before` is what was kept, undefined for a new campaign. Once the window has
 * begun only the title, the goals, the end and more room in quotas may change; once it is over, not the end either.
 */
export function planRefusal(
  before: CampaignPlan | undefined,
  plan: CampaignPlan,
  state: CampaignState,
  at: Instant,
): 'WINDOW' | 'CAMPAIGN_OPEN' | undefined {
  const isFree = !before || state === 'draft' || state === 'planned'
  if (!isFree && !isSmallChange(before, plan)) return 'CAMPAIGN_OPEN'
  const moved = before?.closesAt !== plan.closesAt
  if (!isFree && !moved) return undefined
  if (state === 'closed' || state === 'settled') return 'CAMPAIGN_OPEN'
  return plan.closesAt > plan.opensAt && plan.closesAt > at ? undefined : 'WINDOW'
}

function isSmallChange(before: CampaignPlan, plan: CampaignPlan): boolean {
  const quotas = grown(before.quotas, plan.quotas) ? plan.quotas : before.quotas
  const changed = { ...before, quotas, closesAt: plan.closesAt }
  return samePlan({ ...changed, ...picked(plan) }, plan)
}

/** What may change once answers have come: they were all asked the same, and counted alike. */
function picked(plan: CampaignPlan): Partial<CampaignPlan> {
  const { title, volunteerGoal, stationGoal, areaGoals, stationGoals } = plan
  return { title, volunteerGoal, stationGoal, areaGoals, stationGoals }
}

/** Whether quotas are the same ones, each with as much room as before or more. */
function grown(before: readonly Quota[], after: readonly Quota[]): boolean {
  const most = (quota: Quota | undefined) => quota?.most ?? 0
  const alike = after.map((quota, place) => ({ ...quota, most: most(before[place]) }))
  const isNoLess = after.every((quota, place) => quota.most >= most(before[place]))
  return isNoLess && wordsOf(alike) === wordsOf(before)
}

/** Whether two plans say the same, in whatever order their fields stand. */
export function samePlan(one: CampaignPlan, other: CampaignPlan): boolean {
  return wordsOf(one) === wordsOf(other)
}

function wordsOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** What an answer's places are looked for by. */
export interface Placed {
  readonly areaId: string | null
  readonly stationId: string | null
  readonly ageGroup: string
}

/** The keys of the quotas that an answer is counted in: of its area, its station and its age group. Feature 36. */
export function quotasOf(
  quotas: readonly Quota[],
  { areaId, stationId, ageGroup }: Placed,
): string[] {
  return quotas
    .filter(
      (quota) =>
        (quota.areaId ?? areaId) === areaId &&
        (quota.stationId ?? stationId) === stationId &&
        (quota.ageGroup ?? ageGroup) === ageGroup,
    )
    .map(({ key }) => key)
}
