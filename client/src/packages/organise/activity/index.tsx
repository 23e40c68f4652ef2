import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { ACTIVITY_COPY } from '@client/features/organise/copy'
import { useKeptActivity } from '@client/features/organise/use-plan'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { activityContract } from '@shared/activity/contract'
import { Announced } from './announced'
import { Planning } from './planning'

/** An activity as its organiser keeps it: being written, being judged, or under way (board 36). */
export default function KeptActivityView() {
  const { id = '' } = useParams<'organise/activity'>()
  const asked = useKeptActivity(id)
  const reasoned = useReasoned(asked.reload)
  if (asked.state !== 'ready') {
    return (
      <AskedPage
        title={ACTIVITY_COPY.newTitle}
        asked={asked}
        shape={['chips', 'card', 'card', 'row', 'row']}
      >
        {() => null}
      </AskedPage>
    )
  }
  const { activity } = asked.output
  const isAnnounced = activity.state === 'published'
  const stop = () =>
    reasoned.ask({
      title: isAnnounced ? ACTIVITY_COPY.cancel : ACTIVITY_COPY.drop,
      text: isAnnounced ? ACTIVITY_COPY.cancelText : ACTIVITY_COPY.dropText,
      placeholder: isAnnounced ? ACTIVITY_COPY.cancelPlaceholder : ACTIVITY_COPY.dropPlaceholder,
      act: isAnnounced ? ACTIVITY_COPY.cancelAct : ACTIVITY_COPY.dropAct,
      said: isAnnounced ? ACTIVITY_COPY.cancelled : ACTIVITY_COPY.dropped,
      destructive: true,
      work: (reason) => call(activityContract, 'cancelActivity', { id, reason }),
    })
  const props = { asked, activity, onStop: stop, layer: reasoned.layer }
  return ['draft', 'returned', 'waiting'].includes(activity.state) ? (
    <Planning {...props} />
  ) : (
    <Announced {...props} />
  )
}
