import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { OFFER_MS } from '@shared/activity/deadlines'
import type { OwnSignUp } from '@shared/activity/model'
import { clockTime, friendlyMinutes, MINUTE, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { OFFER_COPY } from './copy'

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

/** How long it is still theirs. */
export function OfferClock({ until, now }: { readonly until: Instant; readonly now: Instant }) {
  const left = Math.max(0, until - now)
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-2">{OFFER_COPY.left}</View>
          <View className="t-title t-strong t-num">
            {friendlyMinutes(Math.floor(left / MINUTE))}
          </View>
        </Row>
        <Progress value={Math.min(1, left / OFFER_MS)} />
        <View className="t-2 t-mini">{OFFER_COPY.after}</View>
      </Stack>
    </Card>
  )
}
