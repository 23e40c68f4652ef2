import { Card } from '@client/ui/card'
import { Row, Stack } from '@client/ui/stack'
import { friendlyDate, type Instant } from '@shared/kit/time'
import { studyHours } from '@shared/training/rules'
import { Text, View } from '@tarojs/components'
import { STUDY_COPY } from './copy'

export interface StudyCardProps {
  readonly minutes: number
  readonly lastAt: Instant | null
  readonly onPress?: () => void
}

/** What one has learned this year; kept apart from service. HRS-11, board 41. */
export function StudyCard({ minutes, lastAt, onPress }: StudyCardProps) {
  return (
    <Card onPress={onPress}>
      <Stack gap={1}>
        <Row between wrap className="t-2">
          <View>{STUDY_COPY.year}</View>
          {lastAt === null ? null : <View>{STUDY_COPY.last(friendlyDate(lastAt))}</View>}
        </Row>
        <Row gap={1} align="baseline">
          <Text className="t-head t-num">{studyHours(minutes)}</Text>
          <Text>{STUDY_COPY.unit}</Text>
        </Row>
        <View className="t-2 t-mini">{STUDY_COPY.apart}</View>
      </Stack>
    </Card>
  )
}
