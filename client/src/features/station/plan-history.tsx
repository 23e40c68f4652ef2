import { Section } from '@client/ui/section'
import { Timeline } from '@client/ui/timeline'
import { friendlyDate } from '@shared/kit/time'
import type { PlanVersion } from '@shared/station/plan-model'
import { PLAN_COPY } from './plan-copy'

export interface PlanHistoryProps {
  readonly versions: readonly PlanVersion[]
}

/** Who changed the plan, when and why; what was before stays readable. PLAN-06. */
export function PlanHistory({ versions }: PlanHistoryProps) {
  if (versions.length === 0) return null
  return (
    <Section title={PLAN_COPY.history}>
      <Timeline
        steps={versions.map(({ version, at, by, reason }) => ({
          key: String(version),
          state: 'done' as const,
          title: reason,
          time: PLAN_COPY.version(version, friendlyDate(at)),
          text: by,
        }))}
      />
    </Section>
  )
}
