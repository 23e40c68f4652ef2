import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { OFFER_MS } from '@shared/activity/deadlines'
import type { OwnSignUp } from '@shared/activity/model'
import { clockTime, localDate, MINUTE, type Instant } from '@shared/kit/time'
import { Text, View } from '@tarojs/components'
import { OFFER_COPY } from './copy'
import { canLeave } from './own-standing'

/** It is their turn, for how many places and until when (board 39). */
export function OfferHead({ signUp }: { readonly signUp: OwnSignUp }) {
  const { companions, offerUntil } = signUp
  return (
    <Stack gap={2} align="center">
      <Wicon icon="tick" tone="good" solid rimmed size={72} />
      <Heading level={1} size="head">
        {OFFER_COPY.head}
      </Heading>
      <View className="t-2 t-center">
        {OFFER_COPY.text(companions + 1, clockTime(offerUntil ?? 0))}
      </View>
    </Stack>
  )
}

function Amount({ value, unit }: { readonly value: number; readonly unit: string }) {
  return (
    <Text className="t-num">
      <Text className="t-head t-strong">{value}</Text>
      {` ${unit} `}
    </Text>
  )
}

/** How long it is still theirs. D-13. */
export function OfferClock({ until, now }: { readonly until: Instant; readonly now: Instant }) {
  const left = Math.max(0, until - now)
  const minutes = Math.ceil(left / MINUTE)
  const hours = Math.floor(minutes / 60)
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap align="baseline">
          <View className="t-2">{OFFER_COPY.left}</View>
          <View>
            {hours > 0 ? <Amount value={hours} unit={OFFER_COPY.hours} /> : null}
            <Amount value={minutes % 60} unit={OFFER_COPY.minutes} />
          </View>
        </Row>
        <Progress value={Math.min(1, left / OFFER_MS)} />
        <View className="t-2 t-mini">{OFFER_COPY.after}</View>
      </Stack>
    </Card>
  )
}

/** Another of one's own on that day; undefined when the day is free. */
export function otherThatDay(
  offered: OwnSignUp,
  signUps: readonly OwnSignUp[],
): OwnSignUp | undefined {
  const day = localDate(offered.slot.from)
  return signUps.find(
    (own) => own.id !== offered.id && canLeave(own) && localDate(own.slot.from) === day,
  )
}

/** Whether that day is free (board 39). */
export function ThatDay({ other }: { readonly other: OwnSignUp | undefined }) {
  return other ? (
    <Callout block tone="wait" icon="calendar">
      {OFFER_COPY.busy(other.title)}
    </Callout>
  ) : (
    <Callout block tone="good" icon="calendar">
      {OFFER_COPY.free}
    </Callout>
  )
}
