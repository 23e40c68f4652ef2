import { View } from '@tarojs/components'
import { Star } from '../star'
import './index.scss'
import './masks.scss'

export interface LadderStep {
  readonly key: string
  /** Such as 二星. */
  readonly name: string
  /** What it asks for, such as 300 小时. */
  readonly at: string
  readonly state: 'reached' | 'next' | 'ahead'
}

export interface LadderProps {
  /** Where one stands, in a sentence. */
  readonly label: string
  /** Five, lowest first. */
  readonly steps: readonly LadderStep[]
}

/**
 * The stars as hills, each higher than the one before. Reached hills are dark and their star is gold.
 * Anatomy: hills with a star above each › name, threshold.
 */
export function Ladder({ label, steps }: LadderProps) {
  return (
    <View className="ladder" aria-role="img" aria-label={label}>
      <View className="ladder__hills">
        {[...steps].reverse().map(({ key, state }, behind) => (
          <View key={key} className={`ladder__hill ladder__hill--${steps.length - behind}`}>
            <View className="ladder__edge ladder-part--hill grow-up" />
            <View className={`ladder__slope ladder__slope--${state} ladder-part--hill grow-up`} />
            <View className="ladder__star appear">
              <Star on={state === 'reached'} />
            </View>
          </View>
        ))}
      </View>
      <View className="ladder__names">
        {steps.map(({ key, name, at, state }) => (
          <View key={key} className="ladder__step">
            <View className={`ladder__name ladder__name--${state}`}>{name}</View>
            <View className="ladder__at">{at}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
