import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Choices } from '../choices'
import { Icon, type IconName } from '../icon'
import { useMode } from '../mode'
import { Pressable } from '../pressable'
import './index.scss'

export interface ChipProps {
  readonly label: string
  readonly count?: number
  /** Left out when the chip is an action, not a filter. */
  readonly selected?: boolean
  /** At the end, such as `down` on a picker. */
  readonly icon?: IconName
  readonly onPress: () => void
}

/** A filter or a small picker. */
export function Chip({ label, count, selected, icon, onPress }: ChipProps) {
  return (
    <Pressable
      className={`chip ${selected ? 'chip--on' : ''}`}
      role={selected === undefined ? 'button' : 'tab'}
      selected={selected}
      onPress={onPress}
    >
      <View>{label}</View>
      {count === undefined ? null : <View className="chip__count">{count}</View>}
      {icon ? <Icon name={icon} size="s" /> : null}
    </Pressable>
  )
}

/** Chips in a row that scrolls sideways; in care mode they wrap instead, because nothing may hide there. */
export function Chips({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  const { care } = useMode()
  const row = (
    <Choices role="tab" label={label} className={`chips__row ${care ? 'chips__row--wrap' : ''}`}>
      {children}
    </Choices>
  )
  if (care) return row
  return (
    <ScrollView className="chips" scrollX enhanced showScrollbar={false}>
      {row}
    </ScrollView>
  )
}
