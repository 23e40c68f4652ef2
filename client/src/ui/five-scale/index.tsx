import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { useMode } from '../mode'
import { Option, OptionGroup } from '../option'
import { Pressable } from '../pressable'
import './index.scss'

export type FiveValue = 1 | 2 | 3 | 4 | 5

export interface FiveScaleProps {
  /** The question, for a screen reader. */
  readonly label: string
  /** What 1 to 5 mean. */
  readonly words: readonly [string, string, string, string, string]
  /** Never pre-set. */
  readonly value: FiveValue | undefined
  readonly onChange: (value: FiveValue) => void
}

const values: readonly FiveValue[] = [1, 2, 3, 4, 5]

/** A rating from 1 to 5, both ends named above the boxes; in care mode five rows with their words. */
export function FiveScale({ label, words, value, onChange }: FiveScaleProps) {
  const { care } = useMode()
  if (care) {
    return (
      <OptionGroup label={label}>
        {values.map((step) => (
          <Option
            key={step}
            title={`${step} ${words[step - 1] ?? ''}`}
            selected={step === value}
            onSelect={() => onChange(step)}
          />
        ))}
      </OptionGroup>
    )
  }
  return (
    <View className="five-scale">
      <View className="five-scale__ends" aria-hidden>
        <View>{`1 ${words[0]}`}</View>
        <View>{`${words[4]} 5`}</View>
      </View>
      <View className="five-scale__boxes" aria-role="radiogroup" aria-label={label}>
        {values.map((step) => (
          <Pressable
            key={step}
            className={`five-scale__box ${step === value ? 'five-scale__box--on' : ''}`}
            role="radio"
            label={`${step} ${words[step - 1] ?? ''}`}
            checked={step === value}
            onPress={() => onChange(step)}
          >
            {step === value ? <Icon name="tick" size="s" /> : <View>{step}</View>}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
