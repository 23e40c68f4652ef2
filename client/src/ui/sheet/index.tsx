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

/** Detail over the page; at most one field. */
export function Sheet({ open, label, closeLabel, onClose, action, children }: SheetProps) {
  if (!open) return null
  return (
    <Overlay role="dialog" label={label} place="bottom" onLeave={onClose} scrimLeaves>
      <View className="sheet">
        <View className="sheet__grip" aria-hidden />
        <View className="sheet__body">{children}</View>
        {action}
        <Button variant="text" onPress={onClose}>
          {closeLabel}
        </Button>
      </View>
    </Overlay>
  )
}
