import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '../pressable'
import './index.scss'

export type CardTone =
  'plain' | 'soft' | 'sunken' | 'urgent' | 'wait' | 'good' | 'note' | 'reward' | 'bad'

export interface CardProps {
  readonly tone?: CardTone
  /** `rows` for a card of cells or check rows (they bring their own height), `tight` for small figures. */
  readonly pad?: 'norm' | 'rows' | 'tight' | 'none'
  /** Makes the whole card one tap. */
  readonly onPress?: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** A surface that holds one matter. */
export function Card({
  tone = 'plain',
  pad = 'norm',
  onPress,
  className = '',
  children,
}: CardProps) {
  const look = `card card--${tone} card--pad-${pad} ${className}`
  if (!onPress) return <View className={look}>{children}</View>
  return (
    <Pressable className={look} onPress={onPress}>
      {children}
    </Pressable>
  )
}
