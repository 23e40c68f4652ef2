import { Button } from '@client/ui/button'
import { InlineAction } from '@client/ui/inline-action'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { OwnSignUp } from '@shared/activity/model'
import { REFUSAL_WORDS } from '@shared/activity/refusals'
import { clockTime } from '@shared/kit/time'
import { ActivityCard } from './activity-card'
import { MINE_COPY } from './copy'

/** The three lists of one's own: to come, in line, over. */
export const TABS = ['going', 'waiting', 'over'] as const
export type Tab = (typeof TABS)[number]

const IN_LINE: readonly OwnSignUp['state'][] = ['waiting', 'offered', 'asked']

/** Those of a list; what was given back or refused stays to be read with those that are to come. */
export function ofTab(signUps: readonly OwnSignUp[], tab: Tab): readonly OwnSignUp[] {
  if (tab === 'over') return signUps
  return signUps.filter(({ state }) => IN_LINE.includes(state) === (tab === 'waiting'))
}

/** How it stands, in words, with the reason where it is no. */
export function stateWords(signUp: OwnSignUp): {
  readonly tone: 'good' | 'wait' | 'note' | 'plain'
  readonly label: string
} {
  const { state, companions, ahead, offerUntil, refusal } = signUp
  if (state === 'confirmed') return { tone: 'good', label: MINE_COPY.people(companions + 1) }
  if (state === 'asked') return { tone: 'note', label: MINE_COPY.asked }
  if (state === 'waiting') return { tone: 'wait', label: MINE_COPY.ahead(ahead ?? 0) }
  if (state === 'offered') {
    return { tone: 'good', label: MINE_COPY.offered(clockTime(offerUntil ?? 0)) }
  }
  if (state === 'refused' && refusal) return { tone: 'plain', label: REFUSAL_WORDS[refusal.reason] }
  return { tone: 'plain', label: MINE_COPY[state] }
}

/** Whether it can still be given back. */
export function canLeave({ state }: OwnSignUp): boolean {
  return state === 'confirmed' || IN_LINE.includes(state)
}

export interface OwnSignUpsProps {
  readonly signUps: readonly OwnSignUp[]
  readonly onOpen: (signUp: OwnSignUp) => void
  readonly onLeave: (signUp: OwnSignUp) => void
  readonly onAnswer: (signUp: OwnSignUp) => void
}

/** One's own activities, each with the one thing that can be done about it (board 67). */
export function OwnSignUps({ signUps, onOpen, onLeave, onAnswer }: OwnSignUpsProps) {
  return (
    <>
      {signUps.map((signUp) => {
        const { id, title, slot, place, state } = signUp
        const { tone, label } = stateWords(signUp)
        const leave = state === 'confirmed' ? MINE_COPY.cannotGo : MINE_COPY.leaveLine
        return (
          <ActivityCard
            key={id}
            {...{ title, place, from: slot.from, to: slot.to }}
            muted={!canLeave(signUp)}
            onPress={() => onOpen(signUp)}
            foot={
              <Row between wrap gap={2}>
                <Tag tone={tone} icon={tone === 'good' ? 'tick' : undefined} label={label} />
                {state === 'offered' ? (
                  <Button size="m" block={false} onPress={() => onAnswer(signUp)}>
                    {MINE_COPY.answer}
                  </Button>
                ) : canLeave(signUp) ? (
                  <InlineAction label={leave} onPress={() => onLeave(signUp)} />
                ) : null}
              </Row>
            }
          />
        )
      })}
    </>
  )
}
