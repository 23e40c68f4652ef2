import { View } from '@tarojs/components'
import { arcMask } from './arc'
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

// Through a variable, because WeChat's style object knows no prefixed property.
function shaped(mask: string): Record<string, string> {
  return { '--shape': mask }
}

/**
 * One's own hours, in a round window on hills. The ring is the way to the next star.
 * Anatomy: ring of track and arc › window of sky and three hills › number, unit.
 */
export function GateRing({ share, value, unit, label }: GateRingProps) {
  return (
    <View className="gate-ring" aria-role="img" aria-label={label}>
      <View className="gate-ring__track" />
      <View className="gate-ring__arc" style={shaped(arcMask(share))} />
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
