import { View } from '@tarojs/components'
import { lineShape, type LinePoint } from './shape'
import './index.scss'

export interface LineAreaProps {
  /** The finding in a sentence, for who cannot see the line. */
  readonly label: string
  /** Six to twelve, oldest first. */
  readonly points: readonly LinePoint[]
  /** Instead of the line when nothing was counted yet: what is missing and when it comes. The points keep their places. */
  readonly missing?: string
  readonly unit: string
  readonly goal?: { readonly value: number; readonly label: string }
}

// Through a variable, because WeChat's style object knows no prefixed property.
function shaped(mask: string): Record<string, string> {
  return { '--shape': mask }
}

/** The line, the area under it, and the last value. */
function Line({ points, unit, goal }: Pick<LineAreaProps, 'points' | 'unit' | 'goal'>) {
  const { line, area, lastAt } = lineShape(points, goal?.value)
  const bottom = `${lastAt * 100}%`
  const last = points.at(-1)?.value ?? 0
  return (
    <>
      <View className="line-area__area grow-up" style={shaped(area)} />
      <View className="line-area__line grow-up" style={shaped(line)} />
      <View className="line-area__dot appear" style={{ bottom }} />
      <View className="line-area__last" style={{ bottom }}>
        {`${last.toLocaleString('zh-CN')} ${unit}`}
      </View>
    </>
  )
}

/**
 * A number over time. Starts at 0; only the last value is written, and the goal by name.
 * Anatomy: plot of goal, area, line, last value › axis; without data: goal, empty dots, a sentence.
 */
export function LineArea({ label, points, missing, unit, goal }: LineAreaProps) {
  if (points.length === 0) return null
  const goalAt = { bottom: `${lineShape(points, goal?.value).goalAt * 100}%` }
  return (
    <View className="line-area" aria-role="img" aria-label={label}>
      <View className="line-area__plot">
        {goal ? (
          <View className="line-area__goal" style={goalAt}>
            <View className="line-area__goal-label">{goal.label}</View>
          </View>
        ) : null}
        {missing ? null : <Line points={points} unit={unit} goal={goal} />}
      </View>
      <View className={`line-area__axis ${missing ? 'line-area__axis--missing' : ''}`}>
        {points.map((point) => (
          <View key={point.label} className="line-area__place">
            {point.label}
          </View>
        ))}
      </View>
      {missing ? <View className="line-area__missing">{missing}</View> : null}
    </View>
  )
}
