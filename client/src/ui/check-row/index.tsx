import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Mark } from '../mark'
import { Pressable } from '../pressable'
import './index.scss'

export interface CheckRowProps {
  readonly title: string
  readonly text?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** A Tag beside the title, such as 必需 or 自愿. */
  readonly tag?: ReactNode
  /** A second tap at the end of the row, such as a call; it stands outside the row's own tap. */
  readonly end?: ReactNode
  /** `lead` writes the title larger: lists of things to do. */
  readonly size?: 'body' | 'lead'
  readonly error?: string
  readonly disabled?: boolean
}

/** A thing to agree to or to do, with its box. */
export function CheckRow(props: CheckRowProps) {
  const { title, text, checked, tag, end, size = 'body', error } = props
  return (
    <View className="check-row">
      <Pressable
        className="check-row__tap"
        role="checkbox"
        checked={checked}
        disabled={props.disabled}
        onPress={() => props.onChange(!checked)}
      >
        <Mark kind="check" on={checked} bad={error !== undefined} />
        <View className="check-row__words">
          <View className="check-row__head">
            <View className={size === 'lead' ? 't-lead' : 't-strong'}>{title}</View>
            {tag}
          </View>
          {text ? <View className="check-row__text">{text}</View> : null}
          {error ? <View className="check-row__error">{error}</View> : null}
        </View>
      </Pressable>
      {end}
    </View>
  )
}
