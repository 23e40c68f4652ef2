import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { trainingContract } from '@shared/training/contract'
import { REVIEW_COPY } from './courseware-copy'

/** The way to the courseware that waits for the association; nothing while none does. AMB-16. */
export function CoursewareReviewsRow() {
  const asked = useCall(trainingContract, 'listCoursewareReviews', {})
  if (asked.state !== 'ready' || asked.output.courseware.length === 0) return null
  return (
    <Card tone="wait" pad="rows">
      <Cell
        icon="lecture"
        tone="surface"
        title={REVIEW_COPY.rowTitle(asked.output.courseware.length)}
        hint={REVIEW_COPY.rowHint}
        onPress={() => void open('training/reviews', {})}
      />
    </Card>
  )
}
