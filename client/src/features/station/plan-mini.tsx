import { BulletLegend } from '@client/ui/bullet'
import { Card } from '@client/ui/card'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { PLAN_COPY } from './plan-copy'
import { Paces, type HeardPlan } from './plan-view'
import { furthestBehind } from './plan-words'

export interface PlanMiniProps {
  readonly heard: HeardPlan
  readonly onMore: () => void
}

/** A desk has room for so many: the rest is behind 看明细, and the page stays light to open. */
const SHOWN = 3

/** Where the plan lags most, on a desk; nothing while the area has no plan. Boards 15, 25. */
export function PlanMini({ heard: { plan, paces, milestoneOn }, onMore }: PlanMiniProps) {
  if (!plan) return null
  const label = plan.milestones.find(({ on }) => on === milestoneOn)?.label ?? milestoneOn
  return (
    <Section title={`${PLAN_COPY.mini}，${label}`} more={PLAN_COPY.miniMore} onMore={onMore}>
      <Card>
        <Stack gap={5}>
          <BulletLegend onTime={PLAN_COPY.onTime} behind={PLAN_COPY.late} today={PLAN_COPY.today} />
          <View>
            <Paces paces={furthestBehind(paces, SHOWN)} />
          </View>
        </Stack>
      </Card>
    </Section>
  )
}
