import { Input, Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type ControlFocus, useControlFocus } from './use-control-focus'
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
  /** Takes the focus whenever it rises: the first field with an error, see `useFirstError`. */
  readonly attention?: number
  /** Under the text of an area: voice, paste. */
  readonly tools?: ReactNode
}

// The web puts the name on the inner input; WeChat takes it on the component itself.
function named(label: string) {
  return process.env.TARO_ENV === 'h5'
    ? { nativeProps: { 'aria-label': label } }
    : { 'aria-label': label }
}

interface ControlProps extends FieldProps {
  readonly control: ControlFocus['control']
}

/** The place one types in: a line or an area that grows. */
function Control({ kind, keyboard = 'text', control, ...props }: ControlProps) {
  const shared = {
    value: props.value,
    disabled: props.disabled ?? false,
    placeholder: props.placeholder ?? '',
    placeholderClass: 'field__placeholder',
    // Room for the footer between the line being typed and the keyboard.
    cursorSpacing: 140,
    maxlength: props.max ?? (kind === 'area' ? 500 : 140),
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
    ...control,
    onBlur: () => {
      control.onBlur()
      props.onBlur?.()
    },
    ...named(props.label),
  }
  if (kind !== 'area') return <Input className="field__input" type={keyboard} {...shared} />
  return (
    <Textarea
      className="field__area"
      autoHeight
      disableDefaultPadding
      showConfirmBar={false}
      {...shared}
    />
  )
}

/** Under an area: what helps to fill it, and how much is written. */
function Tools({ kind, tools, max, value }: FieldProps) {
  if (kind !== 'area' || !(tools || max)) return null
  return (
    <View className="field__tools">
      {tools ?? <View />}
      {max ? <View className="field__count">{`${value.length} / ${max} 字`}</View> : null}
    </View>
  )
}

/** A question one answers by typing. */
export function Field(props: FieldProps) {
  const { label, hint, error, disabled, attention = 0 } = props
  const { isFocused, root, control } = useControlFocus(attention)
  const state = error ? 'field__box--bad' : isFocused ? 'field__box--focus' : ''
  return (
    <View className="field" ref={root}>
      <View className="field__label">
        <View>{label}</View>
        {hint ? <View className="field__hint">{hint}</View> : null}
      </View>
      <View className={`field__box ${state} ${disabled ? 'field__box--off' : ''}`}>
        <Control {...props} control={control} />
        <Tools {...props} />
      </View>
      {error ? (
        <View className="field__error" aria-live="polite">
          {error}
        </View>
      ) : null}
    </View>
  )
}
