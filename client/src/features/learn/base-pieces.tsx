import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { LAWS, PIECES } from '@shared/learn/base'
import { View } from '@tarojs/components'
import { BASE_COPY } from './copy'

/** What one reads in the science base. KNW-14. */
export function Pieces() {
  return (
    <>
      {PIECES.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Card>
            <Stack gap={2}>
              {lines.map((line) => (
                <View key={line}>{line}</View>
              ))}
            </Stack>
          </Card>
        </Section>
      ))}
    </>
  )
}

/** The laws in plain words: what each says, what it is good for, and since when. KNW-08. */
export function LawCards() {
  return (
    <Stack>
      <View className="t-2">{BASE_COPY.lawsNote}</View>
      {LAWS.map(({ name, since, says, forYou }) => (
        <Card key={name}>
          <Stack gap={1}>
            <Heading level={3} size="lead">
              {BASE_COPY.law(name)}
            </Heading>
            <View>{says}</View>
            <View className="t-brand">{forYou}</View>
            <View className="t-2 t-mini">{BASE_COPY.since(since)}</View>
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
