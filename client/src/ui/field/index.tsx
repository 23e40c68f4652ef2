import { Input, Textarea, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import './index.scss'

export interface FieldProps {
  readonly label: string
  /** Small words at the right of the label, such as 可以不填. */
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Validate here, not at each letter. */
  readonly onBlur?: () => void
  readonly kind?: 'text' | 'area'
  readonly keyboard?: 'text' | 'number' | 'digit' | 'idcard'
  readonly placeholder?: string
  /** Characters; an area shows `41 / 500 字`. */
  readonly max?: number
  /** Names the fix, not the fault. */
  readonly error?: string
  readonly disabled?: boolean
  /** Under the text of an area: voice, paste. */
  readonly tools?: ReactNode
}

// The web puts the name on the inner input; WeChat takes aria-label on the component itself.
function named(label: string) {
  return process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : {}
}

/** A question one answers by typing. */
export function Field(props: FieldProps) {
  const { label, hint, value, kind = 'text', max, error, disabled = false } = props
  const [focus, setFocus] = useState(false)
  const shared = {
    value,
    disabled,
    placeholder: props.placeholder ?? '',
    placeholderClass: 'field__placeholder',
    maxlength: max ?? (kind === 'area' ? 500 : 140),
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
    onFocus: () => setFocus(true),
    onBlur: () => {
      setFocus(false)
      props.onBlur?.()
    },
    ...named(label),
  }
  const state = error ? 'field__box--bad' : focus ? 'field__box--focus' : ''
  return (
    <View className="field">
      <View className="field__label">
        <View>{label}</View>
        {hint ? <View className="field__hint">{hint}</View> : null}
      </View>
      <View className={`field__box ${state} ${disabled ? 'field__box--off' : ''}`}>
        {kind === 'area' ? (
          <Textarea className="field__area" aria-label={label} {...shared} />
        ) : (
          <Input
            className="field__input"
            type={props.keyboard ?? 'text'}
            aria-label={label}
            {...shared}
          />
        )}
        {kind === 'area' && (props.tools || max) ? (
          <View className="field__tools">
            {props.tools ?? <View />}
            {max ? <View className="field__count">{`${value.length} / ${max} 字`}</View> : null}
          </View>
        ) : null}
      </View>
      {error ? (
        <View className="field__error" aria-live="polite">
          {error}
        </View>
      ) : null}
    </View>
  )
}
