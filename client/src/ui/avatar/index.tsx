import { View } from '@tarojs/components'
import { Shape } from '../shape'
import './index.scss'

export interface AvatarProps {
  /** One character: the last name. */
  readonly letter: string
  readonly size?: 44 | 48 | 60
  /** Filled: one's own page. */
  readonly solid?: boolean
}

/** A person, by the first character of the name. The name stands beside it. */
export function Avatar({ letter, size = 48, solid = false }: AvatarProps) {
  return (
    <View className={`avatar avatar--${size} ${solid ? 'avatar--solid' : ''}`} aria-hidden>
      <Shape name="begonia" className="avatar__ground" />
      <View className="avatar__letter">{letter}</View>
    </View>
  )
}
