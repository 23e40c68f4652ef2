import { View } from '@tarojs/components'
import type { ArtName } from './names'
import './index.scss'
import './backgrounds.scss'

export type { ArtName }

export interface ArtProps {
  readonly name: ArtName
  /** Side in px. */
  readonly size?: number
  readonly className?: string
}

/** An illustration with a light and a dark face. Decorative: the words beside it carry the meaning. */
export function Art({ name, size = 168, className = '' }: ArtProps) {
  const box = { width: `${size}px`, height: `${size}px` }
  return <View className={`art art--${name} ${className}`} style={box} aria-hidden />
}
