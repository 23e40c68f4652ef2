import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

/** Steps of the 4-pt scale: 1 is 4 px … 6 is 24 px; `card` and `section` grow in care mode. */
export type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 'card' | 'section'

interface LayoutProps {
  readonly gap?: Gap
  readonly className?: string
  readonly children: ReactNode
}

export interface StackProps extends LayoutProps {
  readonly align?: 'stretch' | 'center' | 'start'
}

/** Things under each other. */
export function Stack({ gap = 'card', align = 'stretch', className = '', children }: StackProps) {
  return <View className={`stack stack--${align} gap--${gap} ${className}`}>{children}</View>
}

export interface RowProps extends LayoutProps {
  readonly align?: 'center' | 'top' | 'baseline' | 'stretch'
  /** `between` pushes the ends apart; `wrap` lets the row break on narrow screens and large type. */
  readonly between?: boolean
  readonly wrap?: boolean
}

/** Things beside each other. A child with class `grow` takes the free room. */
export function Row(props: RowProps) {
  const { gap = 2, align = 'center', between, wrap, className = '', children } = props
  const flags = `${between ? 'row--between' : ''} ${wrap ? 'row--wrap' : ''}`
  return <View className={`row row--${align} gap--${gap} ${flags} ${className}`}>{children}</View>
}
