import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { REVIEW_COPY } from '@client/features/organise/copy'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { StatePage } from '@client/ui/state-page'
import { activityContract } from '@shared/activity/contract'
import { friendlyDate } from '@shared/kit/time'

/** The plans that wait for this person, the most pressing first. ACT-05, D-15. */
export default function ReviewsPage() {
  const { account } = useMe()
  const asked = useCall(activityContract, 'listReviews', account === undefined ? null : {})
  return (
    <AskedPage title={REVIEW_COPY.queue} asked={asked} shape={['row', 'row']}>
      {({ activities }) =>
        activities.length === 0 ? (
          <StatePage art="window-empty" {...REVIEW_COPY.none} />
        ) : (
          <CellGroup>
            {activities.map(({ id, fields, stationName, reviewDueAt }) => (
              <Cell
                key={id}
                icon="clipboard"
                title={fields.plan.title}
                hint={stationName}
                value={
                  reviewDueAt === null ? undefined : REVIEW_COPY.due(friendlyDate(reviewDueAt - 1))
                }
                onPress={() => void open('organise/review', { id })}
              />
            ))}
          </CellGroup>
        )
      }
    </AskedPage>
  )
}
