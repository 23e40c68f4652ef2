import { Card } from '@client/ui/card'
import { DatePlate } from '@client/ui/date-plate'
import { Heading } from '@client/ui/heading'
import { Icon, type IconName } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { hoursWords, plateOf, weekdayWord } from './activity-words'

function Fact({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <Row gap={2} align="top" className="t-2">
      <Icon name={icon} size="s" />
      <View className="grow">{children}</View>
    </Row>
  )
}

export interface ActivityCardProps {
  readonly title: string
  readonly from: Instant
  readonly to: Instant
  readonly place: string
  /** Full or over: nothing to go to. */
  readonly muted?: boolean
  readonly foot?: ReactNode
  readonly onPress?: () => void
}

/** When, what and where, with the day like a label in a window (boards 06, 39, 67). */
export function ActivityCard(props: ActivityCardProps) {
  const { title, from, to, place, muted = false, foot, onPress } = props
  return (
    <Card onPress={onPress}>
      <Row gap={3} align="top">
        <DatePlate {...plateOf(from)} muted={muted} />
        <Stack gap={1} className="grow">
          <Heading size="lead">{title}</Heading>
          <Fact icon="clock">{`${weekdayWord(from)} ${hoursWords({ from, to })}`}</Fact>
          <Fact icon="pin">{place}</Fact>
          {foot}
        </Stack>
      </Row>
    </Card>
  )
}
