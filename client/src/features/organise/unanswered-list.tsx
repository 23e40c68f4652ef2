import { open } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { activityContract } from '@shared/activity/contract'
import type { OutputOf } from '@shared/kit/contract'
import { UNANSWERED_COPY } from './copy'
import { reviewClock } from './review-clock'
import { dayWords } from './when-words'

type Unanswered = OutputOf<(typeof activityContract.actions)['listUnanswered']>['activities']

/** The activities whose sign-ups wait to be chosen, the most pressing first (board 17). ACT-11, D-15. */
export function UnansweredList({ activities }: { readonly activities: Unanswered }) {
  const now = useNow()
  if (activities.length === 0) return <StatePage art="window-empty" {...UNANSWERED_COPY.none} />
  return (
    <>
      {activities.map(({ activityId, title, from, people, dueAt }) => (
        <Card key={activityId} pad="rows">
          <Cell
            icon="users"
            title={title}
            hint={`${dayWords(from)}，${UNANSWERED_COPY.people(people)}`}
            value={dueAt === null ? undefined : <Tag {...reviewClock(dueAt, now)} />}
            onPress={() => void open('organise/people', { id: activityId })}
          />
        </Card>
      ))}
    </>
  )
}
