import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Icon } from '@client/ui/icon'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { COACHING_WHILE_WAITING } from '@shared/survey/coaching'
import type { OwnQuality } from '@shared/survey/quality-actions'
import { View } from '@tarojs/components'
import { OWN_COPY } from './copy'

interface Why {
  readonly title: string
  readonly text: string
}

/** Each reason for which answers wait, in plain words; none says that anybody did wrong. */
function reasonsOf({ looking, fresh, beyond, fast, leastSeconds }: OwnQuality): Why[] {
  const waiting = beyond.filter(({ state }) => state === 'waiting')
  return [
    ...(looking > 0 ? [{ title: OWN_COPY.looking(looking), text: OWN_COPY.lookingText }] : []),
    ...(fresh > 0 ? [{ title: OWN_COPY.fresh(fresh), text: OWN_COPY.freshText }] : []),
    ...(fast > 0
      ? [{ title: OWN_COPY.fast(fast, leastSeconds), text: OWN_COPY.fastText(leastSeconds) }]
      : []),
    ...waiting.map(({ day, count }) => ({
      title: OWN_COPY.beyond(friendlyDate(instantOf(day)), count),
      text: OWN_COPY.beyondText,
    })),
  ]
}

/** What helps next time. */
export function Better({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <Stack gap={1}>
      <Row gap={2}>
        <Icon name="smile" size="s" />
        <View className="t-strong">{OWN_COPY.better}</View>
      </Row>
      {sentences.map((sentence) => (
        <View key={sentence} className="t-2">
          {sentence}
        </View>
      ))}
    </Stack>
  )
}

/** Why answers wait, and what helps next time. Board 51. */
export function WhyWaiting({ quality }: { readonly quality: OwnQuality }) {
  const reasons = reasonsOf(quality)
  if (quality.waiting === 0 || reasons.length === 0) return null
  return (
    <Section title={OWN_COPY.whyWaiting}>
      <Card>
        <Stack gap={3}>
          {reasons.map(({ title, text }) => (
            <Stack key={title} gap={1}>
              <View className="t-strong">{title}</View>
              <View className="t-2">{text}</View>
            </Stack>
          ))}
          {quality.fast > 0 ? (
            <>
              <Divider />
              <Better sentences={[COACHING_WHILE_WAITING]} />
            </>
          ) : null}
        </Stack>
      </Card>
    </Section>
  )
}
