import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Stack } from '@client/ui/stack'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import type { BeyondDay } from '@shared/survey/review-model'
import { View } from '@tarojs/components'
import { BEYOND_COPY } from './copy'

const STATE_WORDS = {
  waiting: BEYOND_COPY.wait,
  granted: BEYOND_COPY.granted,
  refused: BEYOND_COPY.refused,
} as const

/** What came on a day, what of it counts already, and what was said of the rest. */
export function DayFacts({ day }: { readonly day: BeyondDay }) {
  const { name, answers, beyond, state, word, own } = day
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Heading level={1} size="lead">
            {BEYOND_COPY.row(name, friendlyDate(instantOf(day.day)), answers)}
          </Heading>
          <Kv label={BEYOND_COPY.within} value={BEYOND_COPY.minutes(DAILY_CONFIRMED_MAX)} />
          <Kv label={BEYOND_COPY.beyond} value={BEYOND_COPY.minutes(beyond)} />
          <View className="t-2">{BEYOND_COPY.rule}</View>
          <View className="t-2">{BEYOND_COPY.rest}</View>
          {own ? <View className="t-2">{BEYOND_COPY.own}</View> : null}
        </Stack>
      </Card>
      {word ? (
        <Callout block tone="note" icon="info" lead={STATE_WORDS[state]}>
          <View>{word.reason}</View>
          <View>{word.mayChange ? BEYOND_COPY.once : BEYOND_COPY.fixed}</View>
        </Callout>
      ) : null}
    </>
  )
}
