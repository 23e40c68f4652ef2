import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { planningContract } from '@shared/activity/planning-actions'
import { REVIEW_COPY } from './review-copy'

/** The way to the plans that wait for this person; nothing while none does. ACT-05, AMB-49. */
export function PlansRow() {
  const asked = useCall(planningContract, 'listReviews', {})
  if (asked.state !== 'ready' || asked.output.activities.length === 0) return null
  const { activities, more } = asked.output
  return (
    <Card tone="wait" pad="rows">
      <Cell
        icon="calendar"
        tone="surface"
        title={REVIEW_COPY.count(more ? `${activities.length}+` : activities.length)}
        hint={REVIEW_COPY.rowHint}
        onPress={() => void open('organise/reviews', {})}
      />
    </Card>
  )
}
