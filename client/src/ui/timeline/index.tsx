import { View } from '@tarojs/components'
import { Icon } from '../icon'
import './index.scss'

export interface TimelineStep {
  readonly key: string
  readonly state: 'done' | 'now' | 'next' | 'stopped'
  readonly title: string
  readonly time?: string
  readonly text?: string
}

export interface TimelineProps {
  readonly steps: readonly TimelineStep[]
}

/** What happened, what is under way, what comes. */
export function Timeline({ steps }: TimelineProps) {
  return (
    <View className="timeline" aria-role="list">
      {steps.map(({ key, state, title, time, text }) => (
        <View key={key} className={`timeline__step timeline__step--${state}`} aria-role="listitem">
          <View className="timeline__dot" aria-hidden>
            {state === 'done' ? <Icon name="tick" className="timeline__sign" /> : null}
            {state === 'stopped' ? <Icon name="close" className="timeline__sign" /> : null}
          </View>
          <View className="timeline__words">
            <View className="timeline__head">
              <View className="timeline__title">{title}</View>
              {time ? <View className="timeline__time">{time}</View> : null}
            </View>
            {text ? <View className="timeline__text">{text}</View> : null}
          </View>
        </View>
      ))}
    </View>
  )
}
