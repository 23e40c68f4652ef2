import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { REVIEW_COPY } from '@client/features/training/courseware-copy'
import { CoursewareRows } from '@client/features/training/courseware-rows'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Heading } from '@client/ui/heading'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { friendlyDate } from '@shared/kit/time'
import { trainingContract } from '@shared/training/contract'

/** The courseware that waits for the association, the most pressing first. AMB-16, D-15. */
export default function CoursewareReviewsPage() {
  const { account } = useMe()
  const asked = useCall(
    trainingContract,
    'listCoursewareReviews',
    account === undefined ? null : {},
  )
  return (
    <AskedPage
      title={REVIEW_COPY.queue}
      asked={asked}
      shape={['title', 'row', 'row']}
      guest={account === null}
    >
      {({ courseware }) =>
        courseware.length === 0 ? (
          <StatePage art="window-empty" {...REVIEW_COPY.none} />
        ) : (
          <>
            <Heading level={1} size="lead">
              {REVIEW_COPY.count(courseware.length)}
            </Heading>
            <CoursewareRows
              courseware={courseware}
              hintOf={({ stationName }) => stationName}
              endOf={({ reviewDueAt }) =>
                reviewDueAt === null ? undefined : (
                  <Tag tone="wait" label={REVIEW_COPY.due(friendlyDate(reviewDueAt - 1))} />
                )
              }
              onOpen={({ id }) => void open('training/review', { id })}
            />
          </>
        )
      }
    </AskedPage>
  )
}
