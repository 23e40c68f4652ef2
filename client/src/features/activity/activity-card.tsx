import { Card } from '@client/ui/card'
import { DatePlate } from '@client/ui/date-plate'
import { Heading } from '@client/ui/heading'
import { Icon, type IconName } from '@client/ui/icon'
import { useMode } from '@client/ui/mode'
import { Pressable } from '@client/ui/pressable'
import { Row, Stack } from '@client/ui/stack'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './activity-card.scss'
import { plateOf, spokenWhen, whenWords } from './activity-words'

/** In care mode the words stand alone, as large as they can. */
function Fact({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  const { care } = useMode()
  if (care) return <View className="t-2">{children}</View>
  return (
    <Row gap={2} className="t-2">
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
  readonly now: Instant
  /** Full or over: nothing to go to. */
  readonly muted?: boolean
  /** Tags under the words; nothing that is tapped. */
  readonly foot?: ReactNode
  /** What can be done about it, under the words: taps of their own. */
  readonly acts?: ReactNode
  /** The one thing to do now, as wide as the card. */
  readonly under?: ReactNode
  readonly onPress?: () => void
}

function Words({ title, from, to, place, now, muted = false, foot }: ActivityCardProps) {
  const { care } = useMode()
  return (
    <Row gap={3} align="top">
      <DatePlate {...plateOf(from)} muted={muted} />
      <Stack gap={2} className="grow">
        <View>
          <Heading size="lead">{title}</Heading>
          <Fact icon="clock">{care ? spokenWhen(from, now) : whenWords({ from, to }, now)}</Fact>
          <Fact icon="pin">{place}</Fact>
        </View>
        {foot}
      </Stack>
    </Row>
  )
}

/** When, what and where, with the day like a label in a window (boards 06, 39, 67, 68). */
export function ActivityCard(props: ActivityCardProps) {
  const { acts, under, onPress } = props
  if (!acts && !under) {
    return (
      <Card onPress={onPress}>
        <Words {...props} />
      </Card>
    )
  }
  // A tap inside a tap would be both.
  return (
    <Card>
      <Stack gap={acts ? 2 : 3}>
        <Pressable onPress={onPress}>
          <Words {...props} />
        </Pressable>
        {acts ? <View className="activity-acts">{acts}</View> : null}
        {under}
      </Stack>
    </Card>
  )
}
