import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Choices, type ChoicesProps } from '../choices'
import type { IconName } from '../icon'
import { Mark } from '../mark'
import { Pressable, type OpenAnswer, type OpenType } from '../pressable'
import { Wicon } from '../wicon'
import './index.scss'

export interface OptionProps {
  readonly title: string
  readonly hint?: string
  readonly icon?: IconName
  readonly selected: boolean
  /** `radio`: one of many; `check`: any of many. */
  readonly kind?: 'radio' | 'check'
  /** `tile`: icon over words, two or three beside each other. */
  readonly shape?: 'row' | 'tile'
  /** Why it cannot be chosen; the option is then off and says so. */
  readonly disabledReason?: string
  /** Instead of the ring, such as a Tag. */
  readonly end?: ReactNode
  readonly openType?: OpenType
  readonly onOpen?: (answer: OpenAnswer) => void
  readonly onSelect: () => void
}

/** One answer to a question. */
export function Option(props: OptionProps) {
  const { title, icon, selected, kind = 'radio', shape = 'row', disabledReason } = props
  const off = disabledReason !== undefined
  const hint = disabledReason ?? props.hint
  const look = [
    `option option--${shape}`,
    selected ? 'option--on' : '',
    off ? 'option--off' : '',
    icon ? '' : 'option--plain',
  ].join(' ')
  return (
    <Pressable
      className={look}
      role={kind === 'radio' ? 'radio' : 'checkbox'}
      checked={selected}
      disabled={off}
      openType={props.openType}
      onOpen={props.onOpen}
      onPress={props.onSelect}
    >
      {icon ? <Wicon icon={icon} solid={selected} /> : null}
      <View className="option__words">
        <View className="option__title">{title}</View>
        {hint ? <View className="option__hint">{hint}</View> : null}
      </View>
      {props.end ?? (off || shape === 'tile' ? null : <Mark kind={kind} on={selected} />)}
    </Pressable>
  )
}

export interface OptionGroupProps {
  /** The question, for a screen reader. */
  readonly label: string
  readonly kind?: 'radio' | 'check'
  /** `row` puts short answers beside each other. */
  readonly layout?: 'stack' | 'row'
  /** `move` where a choice leaves the page or the sheet at once. */
  readonly arrows?: ChoicesProps['arrows']
  readonly children: ReactNode
}

/** The answers of one question. */
export function OptionGroup(props: OptionGroupProps) {
  const { label, kind = 'radio', layout = 'stack', arrows, children } = props
  const look = `option-group option-group--${layout}`
  if (kind === 'radio') {
    return (
      <Choices label={label} arrows={arrows} className={look}>
        {children}
      </Choices>
    )
  }
  return (
    <View className={look} aria-role="group" aria-label={label}>
      {children}
    </View>
  )
}
