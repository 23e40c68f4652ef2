import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import './index.scss'

export interface TagProps {
  readonly tone?: 'plain' | 'brand' | 'urgent' | 'good' | 'wait' | 'bad' | 'note' | 'reward'
  readonly icon?: IconName
  readonly label: string
}

/** The state of a thing, in a word. Never a button. */
export function Tag({ tone = 'plain', icon, label }: TagProps) {
  return (
    <View className={`tag tag--${tone}`}>
      {icon ? <Icon name={icon} size="xs" /> : null}
      <View>{label}</View>
    </View>
  )
}
