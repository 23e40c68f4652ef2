import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useIsPageName } from './page-name'

export interface HeadingProps {
  /**
   * Its rank on the page: 1 is the page's own question or name. A page has one name: of several that ask, the first
   * is, and the others are of level 2.
   */
  readonly level?: 1 | 2 | 3
  readonly size?: 'hero' | 'head' | 'title' | 'lead'
  readonly className?: string
  readonly children: ReactNode
}

/** A heading that a screen reader can jump to. */
export function Heading({ level = 2, size = 'title', className = '', children }: HeadingProps) {
  const isName = useIsPageName(level === 1)
  return (
    <View
      className={`t-${size} ${className}`}
      aria-role="heading"
      aria-level={level === 1 && !isName ? 2 : level}
    >
      {children}
    </View>
  )
}
