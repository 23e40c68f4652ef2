import { Text, View } from '@tarojs/components'
import './index.scss'

export interface FigureProps {
  readonly value: string | number
  readonly unit?: string
  /** l 40 (one a screen), m 28, s 22. */
  readonly size?: 'l' | 'm' | 's'
  readonly tone?: 'text' | 'wait' | 'good'
}

/** A number that is the point, with its unit. */
export function Figure({ value, unit, size = 'm', tone = 'text' }: FigureProps) {
  return (
    <View className={`figure figure--${size} figure--${tone}`}>
      <Text>{value}</Text>
      {unit ? <Text className="figure__unit">{unit}</Text> : null}
    </View>
  )
}
