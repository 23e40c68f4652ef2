import { View } from '@tarojs/components'
import { Progress } from '../progress'
import './index.scss'

export interface BarListProps {
  /** The finding in a sentence, for who cannot see the bars. */
  readonly label: string
  /** In the order to show: sorted by value. `share` is 0 to 1 of the full width. */
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    readonly value: string
    readonly share: number
    /** In small words under the bar, such as what it was before. */
    readonly note?: string
    /** Ochre: go there next. */
    readonly behind?: boolean
  }[]
}

/** Values side by side, longest first. */
export function BarList({ label, rows }: BarListProps) {
  return (
    <View aria-role="group" aria-label={label}>
      {rows.map((row) => (
        <View key={row.key} className="bar-list__row">
          <View className="bar-list__words">
            <View className="bar-list__label">{row.label}</View>
            <View className="bar-list__value">{row.value}</View>
          </View>
          <Progress value={row.share} tone={row.behind ? 'behind' : 'actual'} />
          {row.note ? <View className="t-2 t-mini">{row.note}</View> : null}
        </View>
      ))}
    </View>
  )
}
