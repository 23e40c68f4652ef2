import { View } from '@tarojs/components'
import { Icon } from '../icon'
import './index.scss'

export interface MarkProps {
  readonly kind: 'radio' | 'check'
  readonly on: boolean
  readonly bad?: boolean
}

/** The ring or box at the end of a choice. The row around it is what one taps and hears. */
export function Mark({ kind, on, bad = false }: MarkProps) {
  return (
    <View
      className={`mark mark--${kind} ${on ? 'mark--on' : ''} ${bad ? 'mark--bad' : ''}`}
      aria-hidden
    >
      {on ? <Icon name="tick" className="mark__tick" /> : null}
    </View>
  )
}
