import { View } from '@tarojs/components'
import { type Arc, arcsOf } from './arc'
import './index.scss'
import './masks.scss'

export interface GateRingProps {
  /** 0 to 1: how much of the way to the next star is done; at 1 the star is reached and the ring begins anew. */
  readonly share: number
  readonly value: string | number
  readonly unit: string
  /** Where one stands, in a sentence. */
  readonly label: string
}

// Through variables, because WeChat's style object knows no prefixed property and no animation.
function drawn({ mask, turn, takes, after }: Arc): Record<string, string> {
  return {
    '--shape': mask,
    '--turn': `-${turn.toFixed(1)}deg`,
    '--takes': takes.toFixed(3),
    '--after': after.toFixed(3),
  }
}

const HALVES = ['right', 'left']

/**
 * One's own hours, in a round window on hills. The ring is the way to the next star.
 * Anatomy: ring of track, round beginning, two halves of the arc › window of sky and three hills › number, unit.
 */
export function GateRing({ share, value, unit, label }: GateRingProps) {
  return (
    <View className="gate-ring" aria-role="img" aria-label={label}>
      <View className="gate-ring__track" />
      {share > 0 ? <View className="gate-ring__start" /> : null}
      {arcsOf(share).map((arc, place) => (
        <View key={HALVES[place]} className={`gate-ring__half gate-ring__half--${HALVES[place]}`}>
          <View className="gate-ring__arc grow-around" style={drawn(arc)} />
        </View>
      ))}
      <View className="gate-ring__window">
        <View className="gate-ring__hill gate-ring__hill--far gate-ring-part--hill-far" />
        <View className="gate-ring__hill gate-ring__hill--middle gate-ring-part--hill-middle" />
        <View className="gate-ring__hill gate-ring__hill--near gate-ring-part--hill-near" />
      </View>
      <View className="gate-ring__words">
        <View className="gate-ring__value">{value}</View>
        <View className="gate-ring__unit">{unit}</View>
      </View>
    </View>
  )
}
