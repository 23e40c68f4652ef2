import { View } from '@tarojs/components'
import { Choices } from '../choices'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import { Shape } from '../shape'
import './index.scss'

export interface LevelMeterProps {
  /** How many levels are met. */
  readonly met: number
  readonly of?: number
  /** In words, such as 达到三星. */
  readonly label: string
}

/** How far a criterion goes. Anatomy: five small begonias, filled as far as it is met. */
export function LevelMeter({ met, of = 5, label }: LevelMeterProps) {
  return (
    <View className="level-meter" aria-role="img" aria-label={label}>
      {Array.from({ length: of }, (_, place) => (
        <View key={place} className="level-meter__one">
          <Shape name="begonia" className="level-meter__edge" />
          {place < met ? null : <Shape name="begonia" className="level-meter__core" />}
        </View>
      ))}
    </View>
  )
}

export interface LevelPickerProps {
  /** What is chosen, for a screen reader. */
  readonly label: string
  readonly names: readonly string[]
  /** Levels met so far. */
  readonly met: number
  /** The level being looked at, from 1. */
  readonly current: number
  readonly onChange: (level: number) => void
}

/** The levels in a row, to look at one. Anatomy: begonia with tick or number over its name. */
export function LevelPicker({ label, names, met, current, onChange }: LevelPickerProps) {
  return (
    <Choices label={label} className="level-picker">
      {names.map((name, place) => {
        const level = place + 1
        const state = level <= met ? 'met' : level === current ? 'current' : 'ahead'
        return (
          <Pressable
            key={name}
            className={`level-picker__one ${level === current ? 'level-picker__one--on' : ''}`}
            role="radio"
            checked={level === current}
            onPress={() => onChange(level)}
          >
            <View className={`level-picker__sign level-picker__sign--${state}`} aria-hidden>
              <Shape name="begonia" className="level-picker__edge" />
              <Shape name="begonia" className="level-picker__core" />
              <View className="level-picker__mark">
                {state === 'met' ? <Icon name="tick" size="s" /> : level}
              </View>
            </View>
            <View>{name}</View>
          </Pressable>
        )
      })}
    </Choices>
  )
}
