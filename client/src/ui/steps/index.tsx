import { View } from '@tarojs/components'
import './index.scss'

export interface StepsProps {
  readonly total: number
  /** Parts done or under way, from 1. */
  readonly current: number
  /** `brand` for one's way through pages; `good` for what is met of a whole, such as 7 / 10 项. */
  readonly tone?: 'brand' | 'good'
}

/** How far one is, in parts; the words 第 2 步，共 3 步 stand beside it. */
export function Steps({ total, current, tone = 'brand' }: StepsProps) {
  return (
    <View className={`steps steps--${tone}`} aria-hidden>
      {Array.from({ length: total }, (_, part) => (
        <View key={part} className={`steps__part ${part < current ? 'steps__part--on' : ''}`} />
      ))}
    </View>
  )
}
