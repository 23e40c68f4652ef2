import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'

export interface ToastProps {
  /** Nothing draws nothing. */
  readonly text: string | undefined
  readonly icon?: IconName
  /** The word of the tap, such as 撤销; with it the toast stays 8 s instead of 3, and a ring runs out beside it. */
  readonly action?: string
  readonly onAction?: () => void
  /** Called when its time is over: clear `text`. */
  readonly onClose: () => void
  /** Another number is another toast: the same words twice have their whole time twice. */
  readonly turn?: number
  /** Above a footer or tab bar. */
  readonly raised?: boolean
}

const plainMs = 3000
/** How long a thing can be taken back, in milliseconds; what it sends leaves later than that (DESIGN §6). */
export const UNDO_MS = 8000

/** How much of the time is left, as a ring that runs out. */
function Countdown() {
  return (
    <View className="countdown" aria-hidden>
      <View className="countdown__track" />
      <View className="countdown__half countdown__half--left">
        <View className="countdown__arc" />
      </View>
      <View className="countdown__half countdown__half--right">
        <View className="countdown__arc" />
      </View>
    </View>
  )
}

/**
 * What just happened, and the way back. Anatomy: icon · sentence · ring and 撤销.
 */
export function Toast(props: ToastProps) {
  const { text, icon = 'checkc', action, onAction, onClose, turn = 0, raised } = props
  useEffect(() => {
    if (!text) return undefined
    const timer = setTimeout(onClose, action ? UNDO_MS : plainMs)
    return () => clearTimeout(timer)
  }, [text, action, turn, onClose])
  if (!text) return null
  return (
    <View className={`toast ${raised ? 'toast--raised' : ''}`} aria-role="alert" aria-live="polite">
      <Icon name={icon} />
      <View className="toast__text">{text}</View>
      {action ? (
        <Pressable className="toast__act" onPress={onAction}>
          <Countdown key={turn} />
          <View>{action}</View>
        </Pressable>
      ) : null}
    </View>
  )
}
