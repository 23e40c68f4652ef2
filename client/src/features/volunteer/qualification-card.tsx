import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { Qualification } from '@shared/volunteer/model'
import { View } from '@tarojs/components'
import { QUALIFICATION_COPY } from './file-copy'
import { qualificationName } from './file-words'

export interface QualificationCardProps {
  readonly qualification: Qualification
  readonly onRemove: () => void
}

/** One certificate or title, until when it holds, and whether the station has seen it. */
export function QualificationCard({ qualification, onRemove }: QualificationCardProps) {
  const { verified, validTo } = qualification
  return (
    <Card>
      <Stack gap={1}>
        <Row between wrap>
          <Tag
            tone={verified ? 'good' : 'wait'}
            icon={verified ? 'tick' : 'clock'}
            label={verified ? QUALIFICATION_COPY.verified : QUALIFICATION_COPY.unverified}
          />
        </Row>
        <Heading size="lead">{qualificationName(qualification)}</Heading>
        <Row between wrap>
          <View className="t-2 t-num">
            {validTo === null ? QUALIFICATION_COPY.forever : QUALIFICATION_COPY.until(validTo)}
          </View>
          <InlineAction
            icon="trash"
            tone="bad"
            label={QUALIFICATION_COPY.remove}
            onPress={onRemove}
          />
        </Row>
      </Stack>
    </Card>
  )
}
