import { View } from '@tarojs/components'
import { Choices } from '../choices'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import '../chip/index.scss'
import './index.scss'

export interface CheckChipsProps<Key extends string> {
  /** The question, for a screen reader. */
  readonly label: string
  readonly items: readonly { readonly key: Key; readonly label: string }[]
  readonly value: readonly Key[]
  /** What is on afterwards, in the order of `items`. */
  readonly onChange: (value: Key[]) => void
}

/** Any of a few short answers; they wrap, so that none is out of sight. Anatomy: label · chips with a tick. */
export function CheckChips<Key extends string>(props: CheckChipsProps<Key>) {
  const { label, items, value, onChange } = props
  const toggle = (toggled: Key) =>
    onChange(items.map(({ key }) => key).filter((key) => value.includes(key) !== (key === toggled)))
  return (
    <View className="check-chips" aria-role="group" aria-label={label}>
      {items.map(({ key, label: words }) => {
        const on = value.includes(key)
        return (
          <Pressable
            key={key}
            className={`chip ${on ? 'chip--on' : ''}`}
            role="checkbox"
            checked={on}
            onPress={() => toggle(key)}
          >
            {on ? <Icon name="tick" size="s" /> : null}
            <View>{words}</View>
          </Pressable>
        )
      })}
    </View>
  )
}

export interface ChoiceChipsProps<Key extends string> {
  /** The question, for a screen reader. */
  readonly label: string
  readonly items: readonly { readonly key: Key; readonly label: string }[]
  /** Null until answered: nothing is chosen for people. */
  readonly value: Key | null
  readonly onChange: (value: Key) => void
}

/** One of a few short answers; they wrap. Anatomy: label · chips, the chosen one with a tick. */
export function ChoiceChips<Key extends string>(props: ChoiceChipsProps<Key>) {
  const { label, items, value, onChange } = props
  return (
    <Choices label={label} className="check-chips">
      {items.map(({ key, label: words }) => (
        <Pressable
          key={key}
          className={`chip ${key === value ? 'chip--on' : ''}`}
          role="radio"
          checked={key === value}
          onPress={() => onChange(key)}
        >
          {key === value ? <Icon name="tick" size="s" /> : null}
          <View>{words}</View>
        </Pressable>
      ))}
    </Choices>
  )
}
