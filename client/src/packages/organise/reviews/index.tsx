import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { ReviewCard } from '@client/features/organise/review-card'
import { REVIEW_COPY } from '@client/features/organise/review-copy'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { useRows } from '@client/platform/use-rows'
import { Heading } from '@client/ui/heading'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { activityContract } from '@shared/activity/contract'

/** The plans that wait for this person, the most pressing first. ACT-05, D-15. */
export default function ReviewsPage() {
  const { account } = useMe()
  const now = useNow()
  const asked = useCall(activityContract, 'listReviews', account === undefined ? null : {})
  const list = useRows(
    asked.state === 'ready'
      ? { rows: asked.output.activities, more: asked.output.more }
      : { rows: [], more: false },
    async ({ id, reviewDueAt }) => {
      const after = { id, dueAt: reviewDueAt ?? 0 }
      const page = await call(activityContract, 'listReviews', { after })
      return { rows: page.activities, more: page.more }
    },
  )
  return (
    <AskedPage title={REVIEW_COPY.queue} asked={asked} shape={['title', 'card', 'card']}>
      {() =>
        list.rows.length === 0 ? (
          <StatePage art="window-empty" {...REVIEW_COPY.none} />
        ) : (
          <>
            <Heading level={1} size="lead">
              {REVIEW_COPY.count(list.rows.length)}
            </Heading>
            {list.rows.map((activity) => (
              <ReviewCard
                key={activity.id}
                activity={activity}
                now={now}
                onLook={() => void open('organise/review', { id: activity.id })}
              />
            ))}
            <MoreRows {...list.foot} words={REVIEW_COPY.rows} />
          </>
        )
      }
    </AskedPage>
  )
}
