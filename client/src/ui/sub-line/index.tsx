import { View } from '@tarojs/components'
import './index.scss'

export interface SubLineProps {
  /** Such as 其中问卷时长. */
  readonly label: string
  readonly value: string
}

/** What a number above is made of, or what it was counted from. Anatomy: indented label, value at the right. */
export function SubLine({ label, value }: SubLineProps) {
  return (
    <View className="sub-line">
      <View>{label}</View>
      <View className="sub-line__value">{value}</View>
    </View>
  )
}
