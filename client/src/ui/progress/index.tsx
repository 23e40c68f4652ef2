import { View } from '@tarojs/components'
import './index.scss'

export interface ProgressProps {
  /** 0 to 1. */
  readonly value: number
  readonly tone?: 'actual' | 'brand' | 'good' | 'behind'
  readonly thin?: boolean
}

/** A share of a whole; the number stands beside it in words. */
export function Progress({ value, tone = 'actual', thin = false }: ProgressProps) {
  const share = Math.min(1, Math.max(0, value))
  return (
    <View className={`progress ${thin ? 'progress--thin' : ''}`} aria-hidden>
      <View
        className={`progress__fill progress__fill--${tone}`}
        style={{ width: `${share * 100}%` }}
      />
    </View>
  )
}
