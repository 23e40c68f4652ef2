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
  /** Width of the ground in px. */
  readonly size?: 44 | 48 | 52 | 56 | 72 | 96
}

/** An icon on the begonia window. Decorative. */
export function Wicon({ icon, tone = 'brand', solid = false, size = 48 }: WiconProps) {
  return (
    <View
      className={`wicon wicon--${tone} ${solid ? 'wicon--solid' : ''} wicon--${size}`}
      aria-hidden
    >
      <Shape name="begonia" className="wicon__ground" />
      <Icon name={icon} className="wicon__icon" />
    </View>
  )
}
