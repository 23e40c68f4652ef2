import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '../pressable'
import './index.scss'

export interface Place {
  readonly key: string
  readonly name: string
  /** How far, such as 380 米. */
  readonly distance?: string
  /** Stars, a Tag, opening hours. */
  readonly detail?: ReactNode
}

export interface PinListProps {
  /** What these places are, for a screen reader. */
  readonly label: string
  /** Nearest first. */
  readonly places: readonly Place[]
  /** The place whose pin is solid. */
  readonly current?: string
  readonly onChoose: (key: string) => void
}

/**
 * The list that goes with a map: every pin is in it, under the number the map shows.
 * Anatomy: rows of pin, name and distance, detail. The map itself is the platform's own component.
 */
export function PinList({ label, places, current, onChoose }: PinListProps) {
  return (
    <View className="pin-list" aria-role="group" aria-label={label}>
      {places.map(({ key, name, distance, detail }, place) => (
        <Pressable key={key} className="pin-list__row" onPress={() => onChoose(key)}>
          <View className={`pin-list__pin ${key === current ? 'pin-list__pin--on' : ''}`}>
            {place + 1}
          </View>
          <View className="pin-list__words">
            <View className="pin-list__head">
              <View className="pin-list__name">{name}</View>
              {distance ? <View className="pin-list__distance">{distance}</View> : null}
            </View>
            {detail}
          </View>
        </Pressable>
      ))}
    </View>
  )
}
