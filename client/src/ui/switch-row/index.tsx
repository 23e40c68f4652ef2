import { View } from '@tarojs/components'
import type { IconName } from '../icon'
import { Pressable } from '../pressable'
import { Wicon } from '../wicon'
import './index.scss'

export interface SwitchRowProps {
  readonly title: string
  /** What it does. */
  readonly text?: string
  readonly icon?: IconName
  readonly on: boolean
  /** The words of the two states; they repeat what the switch shows. */
  readonly words?: readonly [off: string, on: string]
  readonly onChange: (on: boolean) => void
}

/** A setting that is on or off; the whole row is the tap. */
export function SwitchRow({
  title,
  text,
  icon,
  on,
  words = ['关', '开'],
  onChange,
}: SwitchRowProps) {
  return (
    <Pressable className="switch-row" role="switch" checked={on} onPress={() => onChange(!on)}>
      {icon ? <Wicon icon={icon} size={44} /> : null}
      <View className="switch-row__words">
        <View className="t-strong">{title}</View>
        {text ? <View className="switch-row__text">{text}</View> : null}
      </View>
      <View className="switch-row__control">
        <View className="switch-row__state">{words[on ? 1 : 0]}</View>
        <View className={`switch-row__switch ${on ? 'switch-row__switch--on' : ''}`} aria-hidden />
      </View>
    </Pressable>
  )
}
