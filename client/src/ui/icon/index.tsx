import { View } from '@tarojs/components'
import type { IconName } from './names'
import './index.scss'
import './masks.scss'

export type { IconName }

export interface IconProps {
  readonly name: IconName
  /** xs 17 (in tags), s 20 (in text rows), m 24 (the norm), l 28; each grows in care mode. */
  readonly size?: 'xs' | 's' | 'm' | 'l'
  readonly className?: string
}

/** A picture beside words, in their colour. It says nothing to a screen reader: the words do. */
export function Icon({ name, size = 'm', className = '' }: IconProps) {
  return <View className={`icon icon--${size} icon--${name} ${className}`} aria-hidden />
}
