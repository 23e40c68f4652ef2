import { View } from '@tarojs/components'
import './index.scss'

export interface DatePlateProps {
  /** Such as 11月. */
  readonly month: string
  readonly day: string
  /** Full or past: nothing to go to. */
  readonly muted?: boolean
}

/**
 * The day of a thing, like a label in a window: month over day.
 * Anatomy: plate › month (mini), day (26 → 32).
 */
export function DatePlate({ month, day, muted = false }: DatePlateProps) {
  return (
    <View className={`date-plate ${muted ? 'date-plate--muted' : ''}`}>
      <View className="date-plate__month">{month}</View>
      <View className="date-plate__day">{day}</View>
    </View>
  )
}
