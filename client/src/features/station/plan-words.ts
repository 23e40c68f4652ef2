import type { IconName } from '@client/ui/icon'
import type { Milestone, Pace, Plan, PlanMetric, PlanNumbers } from '@shared/station/plan-model'
import { PLAN_METRICS } from '@shared/station/plan-model'
import { PLAN_COPY } from './plan-copy'

interface MetricWords {
  readonly name: string
  readonly unit: string
  readonly icon: IconName
}

/** What a plan counts, as PLAN-T1 prints it. */
export const METRIC_WORDS: Readonly<Record<PlanMetric, MetricWords>> = {
  publicists: { name: '宣传员', unit: '人', icon: 'mega' },
  lecturers: { name: '公益讲师', unit: '人', icon: 'lecture' },
  stations: { name: '服务站', unit: '个', icon: 'station' },
  educationBases: { name: '教育基地', unit: '个', icon: 'learn' },
  volunteers: { name: '志愿者', unit: '人', icon: 'users' },
}

/** `3 人`. */
export function amountWords(metric: PlanMetric, amount: number): string {
  return `${amount} ${METRIC_WORDS[metric].unit}`
}

/** Where a metric stands in words; the colour of its bar only repeats them. docs/design.md §8. */
export function verdictOf({ metric, gap, behind }: Pace): string {
  if (behind > 0) return PLAN_COPY.fewer(amountWords(metric, behind))
  if (gap <= 0) return PLAN_COPY.reached
  return behind === 0 ? PLAN_COPY.onPlan : PLAN_COPY.ahead(amountWords(metric, -behind))
}

/** How far a metric is behind, as a share of its target. */
function share({ behind, target }: Pace): number {
  return behind / Math.max(1, target)
}

/** So many metrics, those that are furthest behind, in the order of the table. */
export function furthestBehind(paces: readonly Pace[], most: number): readonly Pace[] {
  const chosen = [...paces].sort((one, other) => share(other) - share(one)).slice(0, most)
  return paces.filter((pace) => chosen.includes(pace))
}

/** The metric that is furthest behind, by its share of the target; undefined when none is. */
export function mostBehind(paces: readonly Pace[]): Pace | undefined {
  return paces
    .filter(({ behind }) => behind > 0)
    .reduce<Pace | undefined>(
      (most, pace) => (most === undefined || share(pace) > share(most) ? pace : most),
      undefined,
    )
}

/** How the plan stands in two sentences. */
export function leadOf(
  daysLeft: number,
  paces: readonly Pace[],
): { readonly title: string; readonly text: string } {
  const behind = paces.filter((pace) => pace.behind > 0).length
  const most = mostBehind(paces)
  return {
    title:
      daysLeft > 0
        ? PLAN_COPY.lead(daysLeft, behind)
        : daysLeft === 0
          ? PLAN_COPY.leadToday(behind)
          : PLAN_COPY.leadPast(behind),
    text: most
      ? PLAN_COPY.most(METRIC_WORDS[most.metric].name, amountWords(most.metric, most.gap))
      : PLAN_COPY.noneBehind,
  }
}

/** At most so many dates stand beside each other in a table of five columns. */
const DATES_SHOWN = 4

/** The dates of a table: four around the one that is looked at. */
export function shownMilestones(plan: Plan, on: string): readonly Milestone[] {
  const place = Math.max(
    0,
    plan.milestones.findIndex((milestone) => milestone.on === on),
  )
  const last = Math.max(0, plan.milestones.length - DATES_SHOWN)
  const from = Math.min(Math.max(0, place - 2), last)
  return plan.milestones.slice(from, from + DATES_SHOWN)
}

/** A number of a date that is below the one of the date before it: that is not allowed (PLAN-06). */
export interface Shortfall {
  readonly metric: PlanMetric
  readonly before: Milestone
}

/** The first number of this date that asks for less than the date before. */
export function shortfallOf(
  milestones: readonly Milestone[],
  place: number,
): Shortfall | undefined {
  const [before, here] = [milestones[place - 1], milestones[place]]
  if (!before || !here) return undefined
  const metric = PLAN_METRICS.find((one) => here.targets[one] < before.targets[one])
  return metric && { metric, before }
}

/** So many changes of a version are told one by one. */
const CHANGES_TOLD = 3

/** What a version changed in the one before it: the old number beside the new one. PLAN-06. */
export function changesOf(
  before: readonly Milestone[],
  after: readonly Milestone[],
): readonly string[] {
  const at = (list: readonly Milestone[], on: string) => list.find((one) => one.on === on)
  const changes = [
    ...after.flatMap(({ on, label, targets }) => {
      const old = at(before, on)
      if (!old) return [PLAN_COPY.dateAdded(label)]
      return PLAN_METRICS.filter((metric) => targets[metric] !== old.targets[metric]).map(
        (metric) =>
          PLAN_COPY.changed(label, METRIC_WORDS[metric].name, old.targets[metric], targets[metric]),
      )
    }),
    ...before.filter(({ on }) => !at(after, on)).map(({ label }) => PLAN_COPY.dateGone(label)),
  ]
  if (changes.length <= CHANGES_TOLD) return changes
  const told = changes.slice(0, CHANGES_TOLD)
  return [...told, PLAN_COPY.moreChanges(changes.length - told.length)]
}

/** Nothing of anything. */
export const NO_NUMBERS: PlanNumbers = {
  publicists: 0,
  lecturers: 0,
  stations: 0,
  educationBases: 0,
  volunteers: 0,
}
