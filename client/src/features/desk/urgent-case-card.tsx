import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { View } from '@tarojs/components'
import { URGENT_COPY } from './copy'

export interface UrgentCase {
  readonly urgency: 'late' | 'soon' | 'calm'
  /** What it is and how long is left, such as 陌生来电，还剩 40 分钟. */
  readonly hint: string
}

interface UrgentCaseCardProps {
  /** Null when nothing is open. */
  readonly urgent: UrgentCase | null
  readonly count: number
  /** Whether there are more than `count`. */
  readonly more: boolean
  readonly onHandle: () => void
  readonly onAll: () => void
}

const TONES = { late: 'bad', soon: 'wait', calm: 'brand' } as const

/** The most urgent case first, and the way to handle it (board 15). */
export function UrgentCaseCard({ urgent, count, more, onHandle, onAll }: UrgentCaseCardProps) {
  if (urgent === null) {
    return (
      <Card pad="rows">
        <Cell
          icon="tick"
          tone="good"
          title={URGENT_COPY.noneTitle}
          hint={URGENT_COPY.noneHint}
          onPress={onAll}
        />
      </Card>
    )
  }
  return (
    <Card>
      <Stack gap={3}>
        <Row gap={3}>
          <Wicon icon="clock" tone={TONES[urgent.urgency]} />
          <View className="grow">
            <Heading size="lead">{URGENT_COPY[urgent.urgency]}</Heading>
            <View className="t-2">{urgent.hint}</View>
          </View>
        </Row>
        <Row gap={3} align="stretch">
          <Button variant="quiet" size="m" onPress={onAll}>
            {URGENT_COPY.all(count, more)}
          </Button>
          <Button size="m" onPress={onHandle}>
            {URGENT_COPY.handle}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
