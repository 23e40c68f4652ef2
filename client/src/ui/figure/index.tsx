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

export interface FigureRowProps {
  /** Two or three. */
  readonly items: readonly {
    readonly key: string
    readonly label: string
    readonly value: string | number
    readonly unit?: string
    readonly tone?: FigureProps['tone']
  }[]
}

/** Two or three numbers of equal weight, in one card. */
export function FigureRow({ items }: FigureRowProps) {
  return (
    <View className="figure-row">
      {items.map(({ key, label, value, unit, tone }) => (
        <View key={key} className="figure-row__one">
          <View className="figure-row__label">{label}</View>
          <Figure value={value} unit={unit} tone={tone} />
        </View>
      ))}
    </View>
  )
}
