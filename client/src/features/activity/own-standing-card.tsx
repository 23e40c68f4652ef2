import { Card } from '@client/ui/card'
import { Icon, type IconName } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import type { OwnSignUp } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { dayWords, hoursWords } from './activity-words'
import { MINE_COPY } from './copy'
import { canLeave, standingOf } from './own-standing'

export interface OwnStandingCardProps {
  readonly signUp: OwnSignUp
  readonly now: Instant
  /** Says which slot and post it is: the activity has more than one. */
  readonly oneOfMany: boolean
  readonly onLeave: () => void
  readonly onCalendar: () => void
  /** Further taps, such as the one that lets WeChat remind. */
  readonly children?: ReactNode
}

const TONES = { good: 'good', wait: 'wait', note: 'note', plain: 'sunken' } as const
const ICONS: Readonly<Record<keyof typeof TONES, IconName>> = {
  ...{ good: 'tick', wait: 'clock', note: 'clock', plain: 'info' },
}

/** How one's own sign-up stands, what comes next, and what can be done: the answer to signing up. ACT-12, ACT-13, D-13. */
export function OwnStandingCard(props: OwnStandingCardProps) {
  const { signUp, now, oneOfMany, onLeave, onCalendar, children } = props
  const { tone, label } = standingOf(signUp, now)
  const { state, slot, postName } = signUp
  const next = state in MINE_COPY.next ? MINE_COPY.next[state as keyof typeof MINE_COPY.next] : ''
  const isAhead = canLeave(signUp) && slot.from > now
  return (
    <Card tone={TONES[tone]}>
      <Stack gap={1}>
        <Row gap={2} align="top">
          <Icon name={ICONS[tone]} />
          <View className="grow t-lead">{label}</View>
        </Row>
        {oneOfMany ? (
          <View>{`${dayWords(slot.from)} ${hoursWords(slot)}，${postName}`}</View>
        ) : null}
        {isAhead && next ? <View>{next}</View> : null}
        {isAhead ? (
          <Row gap={4} wrap>
            {state === 'confirmed' ? (
              <InlineAction icon="calendar" label={MINE_COPY.calendar} onPress={onCalendar} />
            ) : null}
            {children}
            <InlineAction
              tone="quiet"
              label={state === 'confirmed' ? MINE_COPY.cannotGo : MINE_COPY.leaveLine}
              onPress={onLeave}
            />
          </Row>
        ) : null}
      </Stack>
    </Card>
  )
}
