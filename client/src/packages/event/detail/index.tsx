import { useMe } from '@client/features/account/use-me'
import {
  ActivityHead,
  HowFull,
  Notice,
  Rules,
  WhatCounts,
  WhenAndWhere,
} from '@client/features/activity/activity-facts'
import { DETAIL_COPY } from '@client/features/activity/copy'
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
import { replace, scrollToTop, useParams } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import type { Asked } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Callout, ErrorCallout } from '@client/ui/callout'
import type { OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { useEffect, useState } from 'react'
import { RemindAction } from '../remind-action'

interface FoundProps {
  readonly activity: PublicActivity
  readonly asked: Asked<PublicActivity>
  readonly seenAt: number | undefined
}

/** One's own sign-ups for it: each with what comes next, and what one can do. */
function OwnCards({
  signUps,
  oneOfMany,
  onLeave,
}: {
  readonly signUps: readonly OwnSignUp[]
  readonly oneOfMany: boolean
  readonly onLeave: (signUp: OwnSignUp) => void
}) {
  const now = useNow()
  const calendar = useCalendar()
  return (
    <>
      {signUps.map((signUp) => (
        <OwnStandingCard
          key={signUp.id}
          {...{ signUp, now, oneOfMany }}
          onLeave={() => onLeave(signUp)}
          onCalendar={() => void calendar.add(signUp)}
        >
          <RemindAction />
        </OwnStandingCard>
      ))}
      <ErrorCallout block text={calendar.problem} />
    </>
  )
}

/** The activity is there: what it is, one's own part in it, and the way to sign up. */
function FoundActivity({ activity, asked, seenAt }: FoundProps) {
  const { account } = useMe()
  const own = useOwnSignUps(account)
  const now = useNow()
  const [choosing, setChoosing] = useState(false)
  const mine = own.signUps.filter(({ activityId }) => activityId === activity.id)
  const shown = mine.filter((one) => canLeave(one) || one.state === 'refused')
  const serves = account?.grants.some(({ role }) => role === 'volunteer') ?? false
  const posts = postsFor(activity, serves)
  const isAhead = activity.state === 'published' && activity.to > now
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
              {DETAIL_COPY.cancelled(activity.cancelledReason)}
            </Callout>
          )}
          <ActivityHead activity={activity} />
          <OwnCards
            signUps={shown}
            oneOfMany={activity.slotTimes.length > 1 || activity.posts.length > 1}
            onLeave={leaving.leave}
          />
          <ErrorCallout block text={leaving.problem} />
          <WhenAndWhere activity={activity} />
          {isAhead ? <HowFull activity={activity} /> : null}
          <Notice activity={activity} />
          <WhatCounts activity={activity} />
          {isAhead ? <Rules activity={activity} now={now} /> : null}
        </>
      )}
    </AskedPage>
  )
}

/** An activity, for everybody; signing up stands at its foot (boards 07, 07b). */
export default function ActivityPage() {
  const { id = '' } = useParams<'event/detail'>()
  const { asked, seenAt } = useSeenActivity(id)
  const found = asked.state === 'ready' ? asked.output : undefined
  const isTraining = !!found?.trainingFields
  // Whatever led here: a training has a page of its own.
  useEffect(() => {
    if (isTraining) void replace('training/detail', { id })
  }, [isTraining, id])
  useShareContent({
    title: found?.title ?? DETAIL_COPY.title,
    route: 'event/detail',
    params: { id },
  })
  if (found) return <FoundActivity activity={found} asked={asked} seenAt={seenAt} />
  return (
    <AskedPage title={DETAIL_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
