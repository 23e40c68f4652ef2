import { View } from '@tarojs/components'
import './index.scss'

export interface ColumnsProps {
  /** The finding in a sentence, for who cannot see the columns. */
  readonly label: string
  /** In their own order: levels, quarters. */
  readonly items: readonly {
    readonly key: string
    readonly label: string
    readonly value: number
    /** The one the sentence is about. */
    readonly marked?: boolean
  }[]
}

/** How many of each, from 0; the value stands on top. Anatomy: value › column › label. */
export function Columns({ label, items }: ColumnsProps) {
  const top = Math.max(1, ...items.map(({ value }) => value))
  const isMarked = items.some(({ marked }) => marked)
  return (
    <View className="columns" aria-role="img" aria-label={label}>
      {items.map(({ key, label: name, value, marked }) => (
        <View key={key} className="columns__one">
          <View className="columns__plot">
            <View className="columns__value">{value}</View>
            <View
              className={`columns__bar grow-up ${isMarked && !marked ? 'columns__bar--quiet' : ''}`}
              style={{ height: `${(value / top) * 100}%` }}
            />
          </View>
          <View className="columns__label">{name}</View>
        </View>
      ))}
    </View>
  )
}
