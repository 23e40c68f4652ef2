import { scrollToTop } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { Callout, ErrorCallout } from '@client/ui/callout'
import type { OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { Instant } from '@shared/kit/time'
import { useState, type ReactNode } from 'react'
import { DETAIL_COPY } from './copy'
import { canLeave } from './own-standing'
import { OwnStandingCard } from './own-standing-card'
import { postsFor } from './sign-up-choice'
import { SignUpFooter } from './sign-up-footer'
import { SignUpSheet } from './sign-up-sheet'
import { useCalendar } from './use-calendar'
import { useLeaving } from './use-leaving'
import { useOwnSignUps, type Owner } from './use-seen-activities'
import { useSignUp } from './use-sign-up'

/** What a page of an activity or a training shows of one's own part in it. */
export interface TakingPart {
  /** The way to sign up, at the foot of the page. */
  readonly footer: ReactNode
  /** For `over` of the page. */
  readonly layer: ReactNode
  /** Why it is off, if the station took it off. */
  readonly off: ReactNode
  /** One's own sign-ups, each with what comes next. */
  readonly standing: ReactNode
  /** Whether one can still come: how full it is and what holds beforehand is told only then. */
  readonly isAhead: boolean
  readonly now: Instant
}

export interface TakingPartAsked {
  readonly activity: PublicActivity
  /** Whoever is signed in. */
  readonly account: Owner
  /** Whether the caller may ask for a volunteer's place. */
  readonly serves: boolean
  readonly onChanged: () => void
  /** Stands in each card of one's own: the reminder that only a page can offer. */
  readonly inCard: ReactNode
}

/** Signing up, one's own standing, and giving it back. */
export function useTakingPart(asked: TakingPartAsked): TakingPart {
  const { activity, account, serves, onChanged, inCard } = asked
  const own = useOwnSignUps(account)
  const now = useNow()
  const [choosing, setChoosing] = useState(false)
  const mine = own.signUps.filter(({ activityId }) => activityId === activity.id)
  const posts = postsFor(activity, serves)
  const hearAgain = () => {
    own.reload()
    onChanged()
  }
  const leaving = useLeaving(hearAgain, true)
  const signing = useSignUp(activity, posts, () => {
    setChoosing(false)
    hearAgain()
    void scrollToTop()
  })
  const asking = { activity, posts, mine, now, signing, onAct: () => void signing.signUp() }
  return {
    now,
    isAhead: activity.state === 'published' && activity.to > now,
    footer: <SignUpFooter {...asking} signedIn={!!account} onChoose={() => setChoosing(true)} />,
    layer: (
      <>
        <SignUpSheet {...asking} open={choosing} onClose={() => setChoosing(false)} />
        {leaving.layer}
      </>
    ),
    off:
      activity.cancelledReason === null ? null : (
        <Callout block tone="bad" icon="info">
          {DETAIL_COPY.cancelled(activity.cancelledReason)}
        </Callout>
      ),
    standing: (
      <>
        <OwnCards {...{ activity, now, inCard }} signUps={mine} onLeave={leaving.leave} />
        <ErrorCallout block text={leaving.problem} />
      </>
    ),
  }
}

interface OwnCardsProps {
  readonly activity: PublicActivity
  readonly signUps: readonly OwnSignUp[]
  readonly now: Instant
  readonly inCard: ReactNode
  readonly onLeave: (signUp: OwnSignUp) => void
}

function OwnCards({ activity, signUps, now, inCard, onLeave }: OwnCardsProps) {
  const calendar = useCalendar()
  const oneOfMany = activity.slotTimes.length > 1 || activity.posts.length > 1
  const shown = signUps.filter((one) => canLeave(one) || one.state === 'refused')
  return (
    <>
      {shown.map((signUp) => (
        <OwnStandingCard
          key={signUp.id}
          {...{ signUp, now, oneOfMany }}
          onLeave={() => onLeave(signUp)}
          onCalendar={() => void calendar.add(signUp)}
        >
          {inCard}
        </OwnStandingCard>
      ))}
      <ErrorCallout block text={calendar.problem} />
    </>
  )
}
