import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { Pressable, type OpenAnswer, type OpenType } from '../pressable'
import { Spinner } from '../spinner'
import './index.scss'

export interface ButtonProps {
  /** One `primary` a screen. `bad` is line in the colour of loss; `urgent` is for emergency help only. */
  readonly variant?: 'primary' | 'quiet' | 'line' | 'text' | 'urgent' | 'bad'
  readonly size?: 'l' | 'm'
  readonly icon?: IconName
  /** Which end the icon stands at; `apart` pushes words and icon to the two ends (home's big button). */
  readonly iconAt?: 'start' | 'end' | 'apart'
  /** As wide as its row (default), or as its words. */
  readonly block?: boolean
  /** Words while it works, such as 正在提交; the button keeps its width and does not answer. */
  readonly loading?: string | false
  readonly disabled?: boolean
  /** Why it is off, or when it will not be: shown under it. */
  readonly reason?: string
  readonly openType?: OpenType
  readonly onOpen?: (answer: OpenAnswer) => void
  readonly onPress?: () => void
  readonly children: ReactNode
}

function look({ variant = 'primary', size = 'l', iconAt, block = true, disabled }: ButtonProps) {
  const flags = [
    disabled ? 'button--off' : '',
    block ? '' : 'button--auto',
    iconAt === 'apart' ? 'button--apart' : '',
  ]
  return [`button button--${variant} button--${size}`, ...flags].join(' ')
}

/** The words, with the icon at its end; a spinner takes the icon's place while it works. */
function Face({ icon, iconAt = 'start', loading, children }: ButtonProps) {
  if (loading) {
    return (
      <>
        <Spinner />
        <View className="button__label">{loading}</View>
      </>
    )
  }
  const picture = icon ? <Icon name={icon} size={iconAt === 'apart' ? 'l' : 'm'} /> : null
  return (
    <>
      {iconAt === 'start' ? picture : null}
      <View className="button__label">{children}</View>
      {iconAt === 'start' ? null : picture}
    </>
  )
}

/** A button with a verb on it. */
export function Button(props: ButtonProps) {
  const { block = true, disabled = false, reason, loading } = props
  return (
    <View className={`button-box ${block ? '' : 'button-box--auto'}`}>
      <Pressable
        className={look(props)}
        disabled={disabled || Boolean(loading)}
        openType={props.openType}
        onOpen={props.onOpen}
        onPress={props.onPress}
      >
        <Face {...props} />
      </Pressable>
      {disabled && reason ? <View className="button__reason">{reason}</View> : null}
    </View>
  )
}
