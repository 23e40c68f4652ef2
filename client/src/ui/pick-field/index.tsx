import { Input, Picker, View } from '@tarojs/components'
import { useState } from 'react'
import './index.scss'

export interface PickFieldProps {
  readonly label: string
  /** Small words at the right of the label, such as 可以不填. */
  readonly hint?: string
  readonly kind: 'date' | 'time'
  /** 'YYYY-MM-DD' or 'HH:mm'; '' while nothing is picked. */
  readonly value: string
  /** What was picked as it is read, such as 11月28日 周六; the value itself unless given. */
  readonly words?: string
  readonly onChange: (value: string) => void
  /** The first that can be picked, written like the value. */
  readonly from?: string
  readonly placeholder: string
  readonly error?: string
}

interface ControlProps extends PickFieldProps {
  readonly onFocus: (focused: boolean) => void
}

/** What was picked, or what to do. */
function Words({ value, words = value, placeholder }: ControlProps) {
  return (
    <View className={`pick-field__words ${value === '' ? 'pick-field__words--none' : ''}`}>
      {value === '' ? placeholder : words}
    </View>
  )
}

/** WeChat's own wheel; the box is the place to tap. */
function Wheel(props: ControlProps) {
  const { kind, value, words = value, from = '', onChange, label } = props
  const shared = {
    ...{ value, start: from },
    'aria-role': 'button',
    'aria-label': `${label} ${words}`,
    onChange: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  if (kind === 'time') {
    return (
      <Picker mode="time" {...shared}>
        <Words {...props} />
      </Picker>
    )
  }
  return (
    <Picker mode="date" {...shared}>
      <Words {...props} />
    </Picker>
  )
}

/** The browser's own calendar and clock lie unseen over the words: keys and screen readers know them. */
function Native(props: ControlProps) {
  const { kind, value, from, onChange, label, onFocus } = props
  return (
    <>
      <Words {...props} />
      <Input
        className="pick-field__input"
        value={value}
        onInput={(event) => onChange(event.detail.value)}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
        nativeProps={{ type: kind, 'aria-label': label, ...(from ? { min: from } : {}) }}
      />
    </>
  )
}

/** A day or a time of day, picked with what the platform has for it. */
export function PickField(props: PickFieldProps) {
  const { label, hint, error } = props
  const [focused, setFocused] = useState(false)
  const Control = process.env.TARO_ENV === 'h5' ? Native : Wheel
  const state = error ? 'pick-field__box--bad' : focused ? 'pick-field__box--focus' : ''
  return (
    <View>
      <View className="pick-field__label">
        <View>{label}</View>
        {hint ? <View className="pick-field__hint">{hint}</View> : null}
      </View>
      <View className={`pick-field__box ${state}`}>
        <Control {...props} onFocus={setFocused} />
      </View>
      {error ? (
        <View className="pick-field__error" aria-live="polite">
          {error}
        </View>
      ) : null}
    </View>
  )
}
