import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'

export interface ToastProps {
  /** Nothing draws nothing. */
  readonly text: string | undefined
  readonly icon?: IconName
  /** The word of the tap, such as 撤销; with it the toast stays 8 s instead of 3. */
  readonly action?: string
  readonly onAction?: () => void
  /** Called when its time is over: clear `text`. */
  readonly onClose: () => void
  /** Above a footer or tab bar. */
  readonly raised?: boolean
}

const plainMs = 3000
const undoMs = 8000

/** What just happened, and the way back. */
export function Toast({ text, icon = 'checkc', action, onAction, onClose, raised }: ToastProps) {
  useEffect(() => {
    if (!text) return undefined
    const timer = setTimeout(onClose, action ? undoMs : plainMs)
    return () => clearTimeout(timer)
  }, [text, action, onClose])
  if (!text) return null
  return (
    <View className={`toast ${raised ? 'toast--raised' : ''}`} aria-role="alert" aria-live="polite">
      <Icon name={icon} />
      <View className="toast__text">{text}</View>
      {action ? (
        <Pressable className="toast__act" onPress={onAction}>
          <Icon name="undo" size="s" />
          <View>{action}</View>
        </Pressable>
      ) : null}
    </View>
  )
}
