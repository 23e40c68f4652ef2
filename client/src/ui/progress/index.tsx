import { Text, View } from '@tarojs/components'
import './index.scss'

export interface ProgressProps {
  /** 0 to 1. */
  readonly value: number
  /** `brand` for one's way through pages, which is the same bar on each: it does not grow anew. */
  readonly tone?: 'actual' | 'brand' | 'good' | 'behind'
  readonly thin?: boolean
}

/** A share of a whole; the number stands beside it in words. */
export function Progress({ value, tone = 'actual', thin = false }: ProgressProps) {
  const share = Math.min(1, Math.max(0, value))
  return (
    <View className={`progress ${thin ? 'progress--thin' : ''}`} aria-hidden>
      <View
        className={`progress__fill progress__fill--${tone} ${tone === 'brand' ? '' : 'grow-along'}`}
        style={{ width: `${share * 100}%` }}
      />
    </View>
  )
}

export interface ProgressRowProps {
  readonly label: string
  readonly value: number
  readonly target: number
  readonly unit?: string
  readonly tone?: ProgressProps['tone']
}

/** A bar with its name and its numbers: `86 / 100 份`. */
export function ProgressRow({ label, value, target, unit = '', tone }: ProgressRowProps) {
  return (
    <View className="progress-row">
      <View className="progress-row__words">
        <View className="progress-row__label">{label}</View>
        <View className="progress-row__count">
          <Text className="progress-row__value">{value.toLocaleString('zh-CN')}</Text>
          {` / ${target.toLocaleString('zh-CN')} ${unit}`}
        </View>
      </View>
      <Progress value={target > 0 ? value / target : 0} tone={tone} />
    </View>
  )
}
