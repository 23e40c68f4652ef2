import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'

export interface InlineActionProps {
  readonly label: string
  readonly icon?: IconName
  readonly iconAt?: 'start' | 'end'
  readonly tone?: 'brand' | 'quiet' | 'urgent' | 'bad'
  readonly onPress: () => void
}

/** A small action inside a row: 复制, 读给我听, 看完整号码. Full-size tap, no box. */
export function InlineAction(props: InlineActionProps) {
  const { label, icon, iconAt = 'start', tone = 'brand', onPress } = props
  const picture = icon ? <Icon name={icon} /> : null
  return (
    <Pressable className={`inline-action inline-action--${tone}`} onPress={onPress}>
      {iconAt === 'start' ? picture : null}
      <View>{label}</View>
      {iconAt === 'end' ? picture : null}
    </Pressable>
  )
}
