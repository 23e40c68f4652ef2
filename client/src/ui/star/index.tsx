import { View } from '@tarojs/components'
import './index.scss'
import './masks.scss'

export interface StarProps {
  readonly on: boolean
  readonly size?: 18 | 24
}

/** One star: earned in gold, or its outline. Decorative: the words beside it say how many. */
export function Star({ on, size = 24 }: StarProps) {
  const state = on ? 'on' : 'off'
  return <View className={`star star--${size} star--${state} star-part--${state}`} aria-hidden />
}

export interface StarsProps {
  /** How many are earned. */
  readonly value: number
  readonly of?: number
  /** In words, such as 三星站. */
  readonly label: string
}

/** A rating in a row. Anatomy: five stars, the earned ones in gold. */
export function Stars({ value, of = 5, label }: StarsProps) {
  return (
    <View className="stars" aria-role="img" aria-label={label}>
      {Array.from({ length: of }, (_, place) => (
        <Star key={place} on={place < value} size={18} />
      ))}
    </View>
  )
}
