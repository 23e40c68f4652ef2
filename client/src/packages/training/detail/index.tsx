import { useMe } from '@client/features/account/use-me'
import { HowFull, Notice, Rules } from '@client/features/activity/activity-facts'
import { dayWords, hoursWords } from '@client/features/activity/activity-words'
import { DETAIL_COPY as ACTIVITY_COPY } from '@client/features/activity/copy'
import { canLeave } from '@client/features/activity/own-standing'
import { OwnStandingCard } from '@client/features/activity/own-standing-card'
import { postsFor } from '@client/features/activity/sign-up-choice'
import { SignUpFooter } from '@client/features/activity/sign-up-footer'
import { SignUpSheet } from '@client/features/activity/sign-up-sheet'
import { useCalendar } from '@client/features/activity/use-calendar'
import { useLeaving } from '@client/features/activity/use-leaving'
import { useOwnSignUps, useSeenActivity } from '@client/features/activity/use-seen-activities'
import { useSignUp } from '@client/features/activity/use-sign-up'
import { AskedPage } from '@client/features/frame/asked-page'
import { DETAIL_COPY } from '@client/features/training/copy'
import { LecturerCell, TrainingFacts, TrainingHead } from '@client/features/training/training-facts'
import { scrollToTop, useParams } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import type { Asked } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { plannedMinutes } from '@shared/activity/attendance-rules'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { TrainingFields } from '@shared/training/model'
import { studyHours } from '@shared/training/rules'
import { useState } from 'react'

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
  const own = useOwnSignUps(account)
  const now = useNow()
  const calendar = useCalendar()
  const [choosing, setChoosing] = useState(false)
  const mine = own.signUps.filter(({ activityId }) => activityId === activity.id)
  const posts = postsFor(activity, typeof account?.volunteerNo === 'string')
  const hearAgain = () => {
    own.reload()
    asked.reload()
  }
  const leaving = useLeaving(hearAgain, true)
  const signing = useSignUp(activity, posts, () => {
    setChoosing(false)
    hearAgain()
    void scrollToTop()
  })
  const asking = { activity, posts, mine, now, signing, onAct: () => void signing.signUp() }
  return (
    <AskedPage
      title={DETAIL_COPY.title}
      asked={asked}
      seenAt={seenAt}
      shape={['title', 'card', 'card']}
      footer={<SignUpFooter {...asking} signedIn={!!account} onChoose={() => setChoosing(true)} />}
      over={
        <>
          <SignUpSheet {...asking} open={choosing} onClose={() => setChoosing(false)} />
          {leaving.layer}
        </>
      }
    >
      {() => (
        <>
          {activity.cancelledReason === null ? null : (
            <Callout block tone="bad" icon="info">
              {ACTIVITY_COPY.cancelled(activity.cancelledReason)}
            </Callout>
          )}
          <TrainingHead training={training} title={activity.title} />
          {mine
            .filter((one) => canLeave(one) || one.state === 'refused')
            .map((signUp) => (
              <OwnStandingCard
                key={signUp.id}
                {...{ signUp, now, oneOfMany: activity.slotTimes.length > 1 }}
                onLeave={() => leaving.leave(signUp)}
                onCalendar={() => void calendar.add(signUp)}
              />
            ))}
          <ErrorCallout block text={leaving.problem ?? calendar.problem} />
          <WhenWhoWhere activity={activity} training={training} />
          <TrainingFacts training={training} />
          <HowFull activity={activity} />
          <Notice activity={activity} />
          <Rules activity={activity} now={now} />
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
