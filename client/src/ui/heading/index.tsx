import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface HeadingProps {
  /** Its rank on the page: 1 is the page's own question or name. */
  readonly level?: 1 | 2 | 3
  readonly size?: 'hero' | 'head' | 'title' | 'lead'
  readonly className?: string
  readonly children: ReactNode
}

/** A heading that a screen reader can jump to. */
export function Heading({ level = 2, size = 'title', className = '', children }: HeadingProps) {
  return (
    <View className={`t-${size} ${className}`} aria-role="heading" aria-level={level}>
      {children}
    </View>
  )
}
