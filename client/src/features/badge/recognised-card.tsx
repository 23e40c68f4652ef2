import { open } from '@client/platform/navigation'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { View } from '@tarojs/components'
import { RECOGNISED_COPY, RECOGNITION_TAGS } from './recognition-copy'
import { starName, type OwnStar } from './star-words'

/** A star of another scheme, apart from our own hours, with where it is from; or the way to ask for one. BDG-06, AMB-69. */
export function RecognisedCard({ star: { recognised, counted } }: { readonly star: OwnStar }) {
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Heading size="lead">{RECOGNISED_COPY.title}</Heading>
          {recognised ? <Tag {...RECOGNITION_TAGS.accepted} /> : null}
        </Row>
        {recognised ? (
          <>
            <View className="t-strong">{starName(recognised.star)}</View>
            <View className="t-2">{RECOGNISED_COPY.from(recognised.schemeName)}</View>
            <View className="t-2">{RECOGNISED_COPY.until(recognised.until)}</View>
            <View className="t-2">{RECOGNISED_COPY.counts(counted)}</View>
          </>
        ) : null}
        <View className="t-2">{RECOGNISED_COPY.apart}</View>
        <InlineAction
          icon="right"
          iconAt="end"
          label={recognised ? RECOGNISED_COPY.see : RECOGNISED_COPY.ask}
          onPress={() => void open('badge/recognitions', {})}
        />
      </Stack>
    </Card>
  )
}
