import { View } from '@tarojs/components'
import './index.scss'

export interface StepsProps {
  readonly total: number
  /** Parts done or under way, from 1. */
  readonly current: number
}

/** How far one is, in parts; the words 第 2 步，共 3 步 stand beside it. */
export function Steps({ total, current }: StepsProps) {
  return (
    <View className="steps" aria-hidden>
      {Array.from({ length: total }, (_, part) => (
        <View key={part} className={`steps__part ${part < current ? 'steps__part--on' : ''}`} />
      ))}
    </View>
  )
}
