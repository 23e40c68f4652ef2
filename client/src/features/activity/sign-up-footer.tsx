import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { Row } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { activityContract } from '@shared/activity/contract'
import type { OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { DETAIL_COPY } from './copy'
import { chosenOf, missingChoice, signUpWords, type SignUpChoice } from './sign-up-choice'

export interface SignUpFooterProps {
  readonly activity: PublicActivity
  readonly choice: SignUpChoice
  readonly signedIn: boolean
  /** One's own sign-up that still stands. */
  readonly mine: OwnSignUp | undefined
  readonly now: Instant
  readonly onChange: (change: Partial<SignUpChoice>) => void
  readonly onSignedUp: (signUp: OwnSignUp) => void
}

/** The one thing to do now: sign up, join the line, look at one's own, or ask by telephone. */
export function SignUpFooter(props: SignUpFooterProps) {
  const { activity, mine, signedIn, now } = props
  if (activity.state !== 'published' || activity.from <= now) {
    return (
      <Footer note={activity.state === 'published' ? DETAIL_COPY.ended : undefined}>
        <Button variant="line" icon="phone" onPress={() => void callPhone(activity.stationPhone)}>
          {DETAIL_COPY.call}
        </Button>
      </Footer>
    )
  }
  if (mine) {
    return (
      <Footer>
        <Button variant="quiet" onPress={() => void open('event/mine', {})}>
          {DETAIL_COPY.toMine}
        </Button>
      </Footer>
    )
  }
  if (!signedIn) {
    return (
      <Footer>
        <Button onPress={() => void open('consent', {})}>{DETAIL_COPY.signIn}</Button>
      </Footer>
    )
  }
  return <SigningUp {...props} />
}

function SigningUp({ activity, choice, onChange, onSignedUp }: SignUpFooterProps) {
  const act = useAct()
  const { post } = chosenOf(activity, choice)
  const missing = missingChoice(activity, choice)
  const most = post?.for === 'resident' ? activity.companionsMax : 0

  const signUp = () =>
    act.run(async () => {
      const { slotId, postId, companions, agreed, oldEnough } = choice
      if (slotId === null || postId === null) return
      const place = { activityId: activity.id, slotId, postId }
      const answer = await call(activityContract, 'signUp', {
        ...place,
        ...{ companions, agreed, oldEnough },
      })
      onSignedUp(answer.signUp)
    })

  return (
    <Footer
      note={
        act.error ? (
          <View className="t-bad t-strong" aria-role="alert">
            {act.error.sentence}
          </View>
        ) : undefined
      }
      noteIcon={act.error ? 'info' : undefined}
    >
      {most > 0 ? (
        <Row between wrap>
          <View className="t-2">{DETAIL_COPY.companions}</View>
          <Stepper
            label={DETAIL_COPY.companions}
            value={choice.companions + 1}
            min={1}
            max={most + 1}
            unit={DETAIL_COPY.companionsUnit}
            words={DETAIL_COPY.companionWords}
            onChange={(people) => onChange({ companions: people - 1 })}
          />
        </Row>
      ) : null}
      <Button
        disabled={missing !== undefined}
        reason={missing}
        loading={act.busy && DETAIL_COPY.signingUp}
        onPress={() => void signUp()}
      >
        {signUpWords(activity, choice)}
      </Button>
    </Footer>
  )
}
