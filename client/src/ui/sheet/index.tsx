import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button'
import { Overlay } from '../overlay'
import './index.scss'

export interface SheetProps {
  readonly open: boolean
  /** What it shows, for a screen reader. */
  readonly label: string
  /** The words of the way out, such as 关闭. */
  readonly closeLabel: string
  readonly onClose: () => void
  /** The main action, above the way out. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

// On the web long words are scrolled by keys, too, so the body takes the focus.
const scrolledByKeys = process.env.TARO_ENV === 'h5' ? { tabindex: '0' } : {}

/** Detail over the page; at most one field. */
export function Sheet({ open, label, closeLabel, onClose, action, children }: SheetProps) {
  if (!open) return null
  return (
    <Overlay role="dialog" label={label} place="bottom" onLeave={onClose} scrimLeaves>
      <View className="sheet">
        <View className="sheet__grip" aria-hidden />
        <View className="sheet__body" {...scrolledByKeys}>
          {children}
        </View>
        {action}
        <Button variant="text" onPress={onClose}>
          {closeLabel}
        </Button>
      </View>
    </Overlay>
  )
}
