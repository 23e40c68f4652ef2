import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface PlaceProps {
  /** False keeps what is in it drawn but out of sight: to show it then sends WeChat a class instead of a tree. */
  readonly shown?: boolean
  readonly children: ReactNode
}

/**
 * Where something among others comes, goes or turns into something else. It takes no room of its own; without it
 * WeChat is sent all the neighbours again whenever one of them comes or goes. Anatomy: what is in it, or nothing.
 */
export function Place({ shown = true, children }: PlaceProps) {
  return <View className={`place ${shown ? '' : 'place--away'}`}>{children}</View>
}
