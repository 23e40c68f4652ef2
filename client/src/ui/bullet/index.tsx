import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import './index.scss'

export interface BulletProps {
  readonly label: string
  readonly icon?: IconName
  readonly actual: number
  readonly target: number
  /** Where it should be today, in the same unit. */
  readonly due: number
  readonly unit: string
  /** The day the target is for, such as 12月31日. */
  readonly date: string
  /** The gap in words, such as 少 3 人; the colour only repeats it. */
  readonly verdict: string
  readonly behind: boolean
}

/** Plan against fact: full width is the target, the tick is today. */
export function Bullet(props: BulletProps) {
  const { actual, target, due, behind } = props
  const part = (amount: number) => `${target > 0 ? Math.min(100, (amount / target) * 100) : 0}%`
  return (
    <View className="bullet">
      <View className="bullet__line">
        <View className="bullet__name">
          {props.icon ? <Icon name={props.icon} /> : null}
          <View className="t-strong">{props.label}</View>
        </View>
        <View className="bullet__count">
          <View className="bullet__actual">{actual}</View>
          <View>{`/ ${target} ${props.unit}`}</View>
        </View>
      </View>
      <View className="bullet__track" aria-hidden>
        <View className="bullet__due" style={{ width: part(due) }} />
        <View
          className={`bullet__fill grow-along ${behind ? 'bullet__fill--behind' : ''}`}
          style={{ width: part(actual) }}
        />
        <View className="bullet__tick" style={{ left: part(due) }} />
      </View>
      <View className="bullet__line bullet__line--mini">
        <View>{props.date}</View>
        <View className={`bullet__verdict ${behind ? 't-wait' : 't-good'}`}>
          <Icon name={behind ? 'clock' : 'check'} size="xs" />
          <View>{props.verdict}</View>
        </View>
      </View>
    </View>
  )
}

export interface BulletLegendProps {
  readonly onTime: string
  readonly behind: string
  readonly today: string
}

/** What the two colours and the tick mean; once above a group of bullets. */
export function BulletLegend({ onTime, behind, today }: BulletLegendProps) {
  return (
    <View className="bullet-legend">
      <View className="bullet-legend__one">
        <View className="bullet-legend__bar" />
        <View>{onTime}</View>
      </View>
      <View className="bullet-legend__one">
        <View className="bullet-legend__bar bullet-legend__bar--behind" />
        <View>{behind}</View>
      </View>
      <View className="bullet-legend__one">
        <View className="bullet-legend__tick" />
        <View>{today}</View>
      </View>
    </View>
  )
}
