import { View } from '@tarojs/components'
import { Star } from '../star'
import './index.scss'

export interface StarTrackProps {
  /** Where one stands, in a sentence. */
  readonly label: string
  /** The stars in order: what each asks for, and how much of its own part is done, 0 to 1. */
  readonly stars: readonly { readonly at: string; readonly share: number }[]
}

/**
 * The way through the stars, part by part. Reached parts are full and their star is gold, the next is partly
 * filled, the rest lie ahead. Anatomy: parts of bar › star › threshold.
 */
export function StarTrack({ label, stars }: StarTrackProps) {
  return (
    <View className="star-track" aria-role="img" aria-label={label}>
      {stars.map(({ at, share }) => (
        <View key={at} className="star-track__part">
          <View className="star-track__bar">
            <View className="star-track__fill grow-along" style={{ width: `${share * 100}%` }} />
          </View>
          <View className="star-track__mark">
            <Star on={share >= 1} />
            <View className={`star-track__at ${share >= 1 ? 'star-track__at--on' : ''}`}>{at}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
