import { Section } from '@client/ui/section'
import { Timeline } from '@client/ui/timeline'
import { friendlyDate } from '@shared/kit/time'
import type { PlanVersion } from '@shared/station/plan-model'
import { PLAN_COPY } from './plan-copy'
import { changesOf } from './plan-words'

export interface PlanHistoryProps {
  /** Newest first. */
  readonly versions: readonly PlanVersion[]
}

/** The first version changed nothing, and the oldest one heard may not be the first. */
function changesSince(before: PlanVersion | undefined, milestones: PlanVersion['milestones']) {
  return before ? changesOf(before.milestones, milestones) : []
}

/** Who changed the plan, when and why; what was before stays readable. PLAN-06. */
export function PlanHistory({ versions }: PlanHistoryProps) {
  if (versions.length === 0) return null
  return (
    <Section title={PLAN_COPY.history}>
      <Timeline
        steps={versions.map(({ version, at, by, reason, milestones }, place) => ({
          key: String(version),
          state: 'done' as const,
          title: reason,
          time: PLAN_COPY.version(version, friendlyDate(at)),
          text: [by, ...changesSince(versions[place + 1], milestones)].join('，'),
        }))}
      />
    </Section>
  )
}
