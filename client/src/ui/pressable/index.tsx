import { Button as NativeButton, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

/** What WeChat opens for a button; a browser ignores it. */
export type OpenType = 'share' | 'getPhoneNumber' | 'agreePrivacyAuthorization'

/** What WeChat answers to `getPhoneNumber`: a code for the server, or nothing when the person refused. */
export interface OpenAnswer {
  readonly code?: string
}

export interface PressableProps {
  readonly className?: string
  readonly role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab'
  /** Only for a hit without words; a label over visible words would hide them from a screen reader. */
  readonly label?: string
  readonly checked?: boolean
  readonly selected?: boolean
  readonly disabled?: boolean
  readonly openType?: OpenType
  readonly onPress?: () => void
  readonly onOpen?: (answer: OpenAnswer) => void
  readonly children?: ReactNode
}

interface Key {
  readonly key: string
  preventDefault(): void
}

/** On the web a View is no button: it must take the focus and answer Enter and Space itself. */
function keyboard(press: (() => void) | undefined) {
  if (process.env.TARO_ENV !== 'h5' || !press) return {}
  return {
    tabindex: '0',
    onKeyDown: (event: Key) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  }
}

/** The one thing that can be tapped: every button, row and option is made of it. */
export function Pressable(props: PressableProps) {
  const { className = '', role = 'button', label, checked, selected, disabled = false } = props
  const press = disabled ? undefined : props.onPress
  if (props.openType && process.env.TARO_ENV === 'weapp') {
    return (
      <NativeButton
        className={`pressable pressable--native ${className}`}
        hoverClass="pressable--press"
        disabled={disabled}
        openType={props.openType}
        onClick={press}
        onGetPhoneNumber={({ detail }) => props.onOpen?.(detail.code ? { code: detail.code } : {})}
        onAgreePrivacyAuthorization={() => props.onOpen?.({})}
        {...(label ? { 'aria-label': label } : {})}
      >
        {props.children}
      </NativeButton>
    )
  }
  return (
    <View
      className={`pressable ${className}`}
      hoverClass={press ? 'pressable--press' : 'none'}
      hoverStayTime={120}
      onClick={press}
      aria-role={role}
      aria-label={label}
      aria-checked={checked}
      aria-selected={selected}
      aria-disabled={disabled || undefined}
      {...keyboard(press)}
    >
      {props.children}
    </View>
  )
}
