import { useMe } from '@client/features/account/use-me'
import { HowFull, Notice, Rules } from '@client/features/activity/activity-facts'
import { dayWords, hoursWords } from '@client/features/activity/activity-words'
import { useSeenActivity } from '@client/features/activity/use-seen-activities'
import { useTakingPart } from '@client/features/activity/use-taking-part'
import { AskedPage } from '@client/features/frame/asked-page'
import { DETAIL_COPY } from '@client/features/training/copy'
import { LecturerCell, TrainingFacts, TrainingHead } from '@client/features/training/training-facts'
import { useParams } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import type { Asked } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { plannedMinutes } from '@shared/activity/attendance-rules'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { TrainingFields } from '@shared/training/model'
import { studyHours } from '@shared/training/rules'

/** When, who teaches, where. */
function WhenWhoWhere({
  activity,
  training,
}: {
  readonly activity: PublicActivity
  readonly training: TrainingFields
}) {
  const { slotTimes, place, placeHint, stationName } = activity
  return (
    <CellGroup>
      {slotTimes.map((slot) => (
        <Cell
          key={slot.id}
          icon="calendar"
          title={`${dayWords(slot.from)} ${hoursWords(slot)}`}
          hint={DETAIL_COPY.counts(studyHours(plannedMinutes(slot)))}
        />
      ))}
      <LecturerCell training={training} />
      <Cell icon="pin" title={place} hint={[placeHint, stationName].filter(Boolean).join('，')} />
    </CellGroup>
  )
}

interface FoundProps {
  readonly training: TrainingFields
  readonly activity: PublicActivity
  readonly asked: Asked<PublicActivity>
  readonly seenAt: number | undefined
}

/** Whoever has a volunteer's number learns in a volunteer's place, on duty or not yet. TRN-03. */
function FoundTraining({ activity, training, asked, seenAt }: FoundProps) {
  const { account } = useMe()
  const { isAhead, now, ...part } = useTakingPart({
    ...{
      activity,
      account,
      serves: typeof account?.volunteerNo === 'string',
      onChanged: asked.reload,
    },
    inCard: null,
  })
  return (
    <AskedPage
      title={DETAIL_COPY.title}
      asked={asked}
      seenAt={seenAt}
      shape={['title', 'card', 'card']}
      footer={part.footer}
      over={part.layer}
    >
      {() => (
        <>
          {part.off}
          <TrainingHead training={training} title={activity.title} />
          {part.standing}
          <WhenWhoWhere activity={activity} training={training} />
          <TrainingFacts training={training} />
          {isAhead ? <HowFull activity={activity} /> : null}
          <Notice activity={activity} />
          {isAhead ? <Rules activity={activity} now={now} /> : null}
        </>
      )}
    </AskedPage>
  )
}

/** A training, for everybody; signing up stands at its foot (board 41b). */
export default function TrainingPage() {
  const { id = '' } = useParams<'training/detail'>()
  const { asked, seenAt } = useSeenActivity(id)
  const found = asked.state === 'ready' ? asked.output : undefined
  useShareContent({
    title: found?.title ?? DETAIL_COPY.title,
    route: 'training/detail',
    params: { id },
  })
  if (found?.trainingFields) {
    return <FoundTraining {...{ activity: found, training: found.trainingFields, asked, seenAt }} />
  }
  return (
    <AskedPage title={DETAIL_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
