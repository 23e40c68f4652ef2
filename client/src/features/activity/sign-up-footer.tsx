import { open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import type { ActivityPost, OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { MINE_COPY, SIGN_UP_COPY, TERMS_COPY } from './copy'
import { canCheckIn, canLeave } from './own-standing'
import { joinsLine, missingChoice, needsSheet, signUpWords, slotShut } from './sign-up-choice'
import { HowMany } from './sign-up-fields'
import type { SigningUp } from './use-sign-up'

export interface SignUpFooterProps {
  readonly activity: PublicActivity
  /** Those that this person may ask for. */
  readonly posts: readonly ActivityPost[]
  readonly signedIn: boolean
  /** One's own sign-ups for this activity. */
  readonly mine: readonly OwnSignUp[]
  readonly now: Instant
  readonly signing: SigningUp
  /** Opens what there is to choose and to agree to. */
  readonly onChoose: () => void
  readonly onAct: () => void
}

/** Over, taken off, or too late for every slot: one can still ask. */
function Ended({ activity }: { readonly activity: PublicActivity }) {
  return (
    <Footer note={activity.state === 'published' ? SIGN_UP_COPY.ended : undefined}>
      <Button variant="line" icon="phone" onPress={() => void callPhone(activity.stationPhone)}>
        {SIGN_UP_COPY.call}
      </Button>
    </Footer>
  )
}

/** What one has to do about one's own: check in, answer, or look at it. */
function Own({ mine, now }: Pick<SignUpFooterProps, 'mine' | 'now'>) {
  const here = mine.find((own) => canCheckIn(own, now))
  if (here) {
    return (
      <Footer>
        <Button icon="scan" onPress={() => void open('day/check', { id: here.id })}>
          {MINE_COPY.checkIn}
        </Button>
      </Footer>
    )
  }
  const offered = mine.find(({ state }) => state === 'offered')
  if (offered) {
    return (
      <Footer>
        <Button onPress={() => void open('event/offer', { id: offered.id })}>
          {MINE_COPY.answer}
        </Button>
      </Footer>
    )
  }
  return (
    <Footer>
      <Button variant="quiet" onPress={() => void open('event/mine', {})}>
        {SIGN_UP_COPY.toMine}
      </Button>
    </Footer>
  )
}

/** The one thing to do now: sign up, join the line, look at one's own, or ask by telephone (boards 07, 07b). */
export function SignUpFooter(props: SignUpFooterProps) {
  const { activity, posts, mine, signedIn, now } = props
  const standing = mine.filter(canLeave)
  const isOpen = activity.slotTimes.some((slot) => !slotShut(activity, slot, standing, now))
  if (standing.length > 0 && (!isOpen || standing.some((own) => canCheckIn(own, now)))) {
    return <Own mine={standing} now={now} />
  }
  if (activity.state !== 'published' || !isOpen) return <Ended activity={activity} />
  if (!signedIn) {
    return (
      <Footer>
        <Button onPress={() => void open('consent', {})}>{SIGN_UP_COPY.signIn}</Button>
      </Footer>
    )
  }
  if (posts.length === 0) {
    return (
      <Footer note={SIGN_UP_COPY.joinNote}>
        <Button onPress={() => void open('volunteer/apply', {})}>{SIGN_UP_COPY.join}</Button>
      </Footer>
    )
  }
  return <Asking {...props} mine={standing} />
}

function Asking({ activity, posts, mine, signing, onChoose, onAct }: SignUpFooterProps) {
  const { choice, choose, busy, problem } = signing
  if (needsSheet(activity, posts)) {
    const again = mine.length > 0
    return (
      <Footer>
        <Button variant={again ? 'quiet' : 'primary'} onPress={onChoose}>
          {again ? SIGN_UP_COPY.again : openingWords(activity)}
        </Button>
      </Footer>
    )
  }
  const note = joinsLine(activity, choice) ? SIGN_UP_COPY.queueNote : TERMS_COPY.leave
  return (
    <Footer
      note={problem ? <Problem text={problem} /> : note}
      noteIcon={problem ? 'info' : undefined}
    >
      <HowMany activity={activity} choice={choice} onChange={choose} />
      <Button
        disabled={missingChoice(activity, choice) !== undefined}
        loading={busy && SIGN_UP_COPY.acting}
        onPress={onAct}
      >
        {signUpWords(activity, choice)}
      </Button>
    </Footer>
  )
}

/** Before anything is chosen: whether anything is free at all. */
function openingWords({ selection, places }: PublicActivity): string {
  if (selection === 'selected') return SIGN_UP_COPY.ask
  const isFree = places.some(({ taken, capacity, hasLine }) => taken < capacity && !hasLine)
  return isFree ? SIGN_UP_COPY.act(1) : SIGN_UP_COPY.queue
}

function Problem({ text }: { readonly text: string }) {
  return (
    <View className="t-bad t-strong" aria-role="alert">
      {text}
    </View>
  )
}
