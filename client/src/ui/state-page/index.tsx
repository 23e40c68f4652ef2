import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Art, type ArtName } from '../art'
import { Heading } from '../heading'
import './index.scss'

export interface StatePageProps {
  readonly art: Extract<ArtName, `window-${string}`>
  /** What is so, such as 还没有求助记录. */
  readonly title: string
  /** One or two sentences; a new line where the reader should breathe. */
  readonly text?: string
  /** Emergency calls, on pages of a report. */
  readonly calls?: ReactNode
  /** When the page has no footer for it. */
  readonly action?: ReactNode
}

/** Empty, error, offline, no right: a window, what is so, and one way on. */
export function StatePage({ art, title, text, calls, action }: StatePageProps) {
  return (
    <View className="state-page">
      <Art name={art} size={168} />
      <Heading level={1} className="state-page__title">
        {title}
      </Heading>
      {text ? <View className="state-page__text">{text}</View> : null}
      {calls ? <View className="state-page__calls">{calls}</View> : null}
      {action ? <View className="state-page__act">{action}</View> : null}
    </View>
  )
}
