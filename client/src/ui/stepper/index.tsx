import { View } from '@tarojs/components'
import { Pressable } from '../pressable'
import './index.scss'

export interface StepperProps {
  /** What is counted, such as 和家人一起来. */
  readonly label: string
  /** Under the label, such as who may be counted. */
  readonly hint?: string
  readonly value: number
  readonly unit?: string
  readonly min: number
  readonly max: number
  /** How much one tap changes. */
  readonly step?: number
  /** The words of the two taps for a screen reader, such as 减一位 and 加一位. */
  readonly words: readonly [less: string, more: string]
  /** Why it goes no further, shown at that end. */
  readonly atMin?: string
  readonly atMax?: string
  readonly onChange: (value: number) => void
}

function Tap(props: {
  readonly adds: boolean
  readonly label: string
  readonly disabled: boolean
  readonly onPress: () => void
}) {
  const { adds, label, disabled, onPress } = props
  return (
    <Pressable
      className={`stepper__tap ${disabled ? 'stepper__tap--off' : ''}`}
      label={label}
      disabled={disabled}
      onPress={onPress}
    >
      <View className={`stepper__sign ${adds ? 'stepper__sign--adds' : ''}`} aria-hidden />
    </Pressable>
  )
}

/**
 * A small number, changed by one tap at a time. At a limit the tap is off and the reason stands under it.
 * Anatomy: label · minus, value, plus › reason.
 */
export function Stepper(props: StepperProps) {
  const { label, hint, value, unit, min, max, step = 1, words, onChange } = props
  const reason = value <= min ? props.atMin : value >= max ? props.atMax : undefined
  return (
    <View className="stepper" aria-role="group" aria-label={label}>
      <View className="stepper__row">
        <View className="stepper__label">
          <View>{label}</View>
          {hint ? <View className="stepper__hint">{hint}</View> : null}
        </View>
        <View className="stepper__control">
          <Tap
            adds={false}
            label={words[0]}
            disabled={value <= min}
            onPress={() => onChange(Math.max(min, value - step))}
          />
          <View className="stepper__value" aria-live="polite">
            {unit ? `${value} ${unit}` : value}
          </View>
          <Tap
            adds
            label={words[1]}
            disabled={value >= max}
            onPress={() => onChange(Math.min(max, value + step))}
          />
        </View>
      </View>
      {reason ? <View className="stepper__reason">{reason}</View> : null}
    </View>
  )
}
