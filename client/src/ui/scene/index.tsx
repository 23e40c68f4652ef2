import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'
import './backgrounds.scss'

export interface SceneProps {
  /** Tags that say what the page is about. */
  readonly children?: ReactNode
}

/** The wide picture over a page, with its tags; it carries no meaning of its own. Anatomy: landscape › tags. */
export function Scene({ children }: SceneProps) {
  return (
    <View className="scene scene--wide">
      <View className="scene__tags">{children}</View>
    </View>
  )
}
