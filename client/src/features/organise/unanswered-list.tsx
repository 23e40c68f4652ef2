import { open } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { DatePlate } from '@client/ui/date-plate'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { activityContract } from '@shared/activity/contract'
import type { OutputOf } from '@shared/kit/contract'
import { UNANSWERED_COPY } from './unanswered-copy'
import { reviewClock } from './review-clock'
import { plateOf } from './when-words'

type Unanswered = OutputOf<(typeof activityContract.actions)['listUnanswered']>['activities']

/** The activities whose sign-ups wait to be chosen, the most pressing first (board 17). ACT-11, D-15. */
export function UnansweredList({ activities }: { readonly activities: Unanswered }) {
  const now = useNow()
  if (activities.length === 0) return <StatePage art="window-empty" {...UNANSWERED_COPY.none} />
  return (
    <>
      {activities.map(({ activityId, title, from, people, dueAt }) => (
        <Card key={activityId} onPress={() => void open('organise/people', { id: activityId })}>
          <Row gap={3} align="top">
            <DatePlate {...plateOf(from)} />
            <Stack gap={2} className="grow">
              <Heading size="lead">{title}</Heading>
              <Row wrap>
                <Tag tone="note" label={UNANSWERED_COPY.people(people)} />
                {dueAt === null ? null : <Tag {...reviewClock(dueAt, now)} />}
              </Row>
            </Stack>
          </Row>
        </Card>
      ))}
    </>
  )
}
