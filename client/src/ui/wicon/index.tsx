import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Shape } from '../shape'
import './index.scss'

export type WiconTone = 'brand' | 'urgent' | 'good' | 'wait' | 'note' | 'reward' | 'bad' | 'surface'

export interface WiconProps {
  readonly icon: IconName
  readonly tone?: WiconTone
  /** Filled with the tone itself: the chosen option, the page's sign. */
  readonly solid?: boolean
  /** With a light line inside its edge (only when solid): the sign at the head of an emergency page. */
  readonly rimmed?: boolean
  /** Width of the ground in px. */
  readonly size?: 44 | 48 | 52 | 56 | 72 | 96
}

/** An icon on the begonia window. Decorative. */
export function Wicon({ icon, tone = 'brand', solid, rimmed, size = 48 }: WiconProps) {
  return (
    <View
      className={`wicon wicon--${tone} ${solid ? 'wicon--solid' : ''} wicon--${size}`}
      aria-hidden
    >
      <Shape name="begonia" className="wicon__ground" />
      {rimmed ? (
        <>
          <Shape name="begonia" className="wicon__ground wicon__rim" />
          <Shape name="begonia" className="wicon__ground wicon__field" />
        </>
      ) : null}
      <Icon name={icon} className="wicon__icon" />
    </View>
  )
}
