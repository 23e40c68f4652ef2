import { View } from '@tarojs/components'
import { lineShape, type LinePoint } from './shape'
import './index.scss'

export interface LineAreaProps {
  /** The finding in a sentence, for who cannot see the line. */
  readonly label: string
  /** Six to twelve, oldest first. */
  readonly points: readonly LinePoint[]
  readonly unit: string
  readonly goal?: { readonly value: number; readonly label: string }
}

// Through a variable, because WeChat's style object knows no prefixed property.
function shaped(mask: string): Record<string, string> {
  return { '--shape': mask }
}

/** A number over time. Starts at 0; only the last value is written, and the goal by name. */
export function LineArea({ label, points, unit, goal }: LineAreaProps) {
  const { line, area, lastAt, goalAt } = lineShape(points, goal?.value)
  const last = points.at(-1)
  if (!last) return null
  return (
    <View className="line-area" aria-role="img" aria-label={label}>
      <View className="line-area__plot">
        <View className="line-area__area" style={shaped(area)} />
        {goal ? (
          <View className="line-area__goal" style={{ bottom: `${goalAt * 100}%` }}>
            <View className="line-area__goal-label">{goal.label}</View>
          </View>
        ) : null}
        <View className="line-area__line" style={shaped(line)} />
        <View className="line-area__dot" style={{ bottom: `${lastAt * 100}%` }} />
        <View className="line-area__last" style={{ bottom: `${lastAt * 100}%` }}>
          {`${last.value.toLocaleString('zh-CN')} ${unit}`}
        </View>
      </View>
      <View className="line-area__axis">
        {points.map((point) => (
          <View key={point.label}>{point.label}</View>
        ))}
      </View>
    </View>
  )
}
