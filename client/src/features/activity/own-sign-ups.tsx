import { Button } from '@client/ui/button'
import { InlineAction } from '@client/ui/inline-action'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { OwnSignUp } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { ActivityCard } from './activity-card'
import { MINE_COPY } from './copy'
import { canCheckIn, canLeave, canSay, standingOf, type Standing } from './own-standing'

export interface OwnSignUpsProps {
  readonly signUps: readonly OwnSignUp[]
  readonly now: Instant
  readonly onOpen: (signUp: OwnSignUp) => void
  readonly onLeave: (signUp: OwnSignUp) => void
  readonly onAnswer: (signUp: OwnSignUp) => void
  readonly onCheckIn: (signUp: OwnSignUp) => void
  readonly onFeedback: (signUp: OwnSignUp) => void
  readonly onThanks: (signUp: OwnSignUp) => void
}

/** A long sentence is no tag: it takes a line of its own. */
const TAG_LENGTH = 12
const LONG = { good: 't-good t-strong', wait: 't-wait t-strong', note: 't-note', plain: 't-2' }

function StandingWords({ tone, label }: Standing) {
  if (label.length > TAG_LENGTH) return <View className={LONG[tone]}>{label}</View>
  return <Tag tone={tone} icon={tone === 'good' ? 'tick' : undefined} label={label} />
}

/** Behind it: say how it was, and read what the station wrote to those who helped. ACT-32, ACT-33. */
function Afterwards({
  signUp,
  now,
  onFeedback,
  onThanks,
}: Omit<OwnSignUpsProps, 'signUps'> & { readonly signUp: OwnSignUp }) {
  return (
    <Row gap={4} wrap>
      {signUp.for === 'volunteer' ? (
        <InlineAction tone="quiet" label={MINE_COPY.thanks} onPress={() => onThanks(signUp)} />
      ) : null}
      {canSay(signUp, now) ? (
        <InlineAction icon="smile" label={MINE_COPY.feedback} onPress={() => onFeedback(signUp)} />
      ) : null}
    </Row>
  )
}

/** The one thing to do about it: answer, check in, or say that one cannot come. */
function Next({
  signUp,
  isFirst,
  ...props
}: Omit<OwnSignUpsProps, 'signUps'> & {
  readonly signUp: OwnSignUp
  /** Whether nothing presses more: a page has one main button. */
  readonly isFirst: boolean
}) {
  const { state } = signUp
  const look = { size: 'm', block: false, variant: isFirst ? 'primary' : 'quiet' } as const
  if (state === 'offered') {
    return (
      <Button {...look} onPress={() => props.onAnswer(signUp)}>
        {MINE_COPY.answer}
      </Button>
    )
  }
  if (canCheckIn(signUp, props.now)) {
    return (
      <Button {...look} icon="scan" onPress={() => props.onCheckIn(signUp)}>
        {MINE_COPY.checkIn}
      </Button>
    )
  }
  if (state === 'confirmed' && signUp.slot.to <= props.now) {
    return <Afterwards signUp={signUp} {...props} />
  }
  if (!canLeave(signUp) || signUp.slot.from <= props.now) return null
  const words = state === 'confirmed' ? MINE_COPY.cannotGo : MINE_COPY.leaveLine
  return <InlineAction label={words} onPress={() => props.onLeave(signUp)} />
}

/** One's own activities, each with the one thing that can be done about it (board 67). */
export function OwnSignUps({ signUps, ...props }: OwnSignUpsProps) {
  const { now, onOpen } = props
  const first = signUps.find((own) => own.state === 'offered' || canCheckIn(own, now))
  return (
    <>
      {signUps.map((signUp) => {
        const { id, title, slot, place } = signUp
        return (
          <ActivityCard
            key={id}
            {...{ title, place, from: slot.from, to: slot.to, now }}
            muted={!canLeave(signUp) || slot.to < now}
            onPress={() => onOpen(signUp)}
            acts={
              <Row between wrap gap={2}>
                <StandingWords {...standingOf(signUp, now)} />
                <Next signUp={signUp} isFirst={signUp === first} {...props} />
              </Row>
            }
          />
        )
      })}
    </>
  )
}
