import { View } from '@tarojs/components'
import './index.scss'
import './masks.scss'

interface ShapeProps {
  readonly name: 'begonia' | 'begonia-turning'
  readonly className?: string
}

/** The begonia window in the colour of the text around it: icon ground, avatar, spinner. Decorative. */
export function Shape({ name, className = '' }: ShapeProps) {
  return <View className={`shape shape--${name} ${className}`} aria-hidden />
}
