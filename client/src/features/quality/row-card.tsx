import { Card } from '@client/ui/card'
import { Icon, type IconName } from '@client/ui/icon'
import { Row } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { View } from '@tarojs/components'

interface RowCardProps {
  readonly icon: IconName
  readonly title: string
  readonly hint: string
  readonly tone?: 'wait' | 'brand'
  readonly onOpen: () => void
}

/** Something that waits behind one tap. Board 51b. */
export function RowCard({ icon, title, hint, tone = 'wait', onOpen }: RowCardProps) {
  return (
    <Card onPress={onOpen}>
      <Row gap={3}>
        <Wicon icon={icon} tone={tone} size={48} />
        <View className="grow">
          <View className="t-strong">{title}</View>
          <View className="t-2">{hint}</View>
        </View>
        <Icon name="right" />
      </Row>
    </Card>
  )
}
