import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'

export interface HelpBarProps {
  readonly text: string
  /** The words on the tap, such as 先打 110. */
  readonly action: string
  readonly onAction: () => void
  readonly icon?: IconName
  readonly actionIcon?: IconName
  readonly tone?: 'urgent' | 'wait'
  /** `inset` is the same strip as a card inside the content. */
  readonly inset?: boolean
}

/** A sentence and the one thing to do about it, across the page. */
export function HelpBar(props: HelpBarProps) {
  const { text, action, onAction, icon, actionIcon = 'phone', tone = 'urgent', inset } = props
  return (
    <View className={`help-bar help-bar--${tone} ${inset ? 'help-bar--inset' : ''}`}>
      {icon ? <Icon name={icon} /> : null}
      <View className="help-bar__text">{text}</View>
      <Pressable className="help-bar__act" onPress={onAction}>
        <Icon name={actionIcon} />
        <View>{action}</View>
      </Pressable>
    </View>
  )
}
