import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface PlaceProps {
  readonly children: ReactNode
}

/**
 * Where something among others comes, goes or turns into something else. It takes no room of its own; without it
 * WeChat is sent all the neighbours again whenever one of them comes or goes.
 */
export function Place({ children }: PlaceProps) {
  return <View className="place">{children}</View>
}
