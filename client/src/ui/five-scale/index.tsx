import { View } from '@tarojs/components'
import { Card } from '../card'
import { Choices } from '../choices'
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
  /** What the boxes stand on: the page, or a card, where they are sunken. */
  readonly ground?: 'page' | 'card'
  /** False inside a FiveScaleGroup, which names the ends once. */
  readonly ends?: boolean
  readonly onChange: (value: FiveValue) => void
}

const values: readonly FiveValue[] = [1, 2, 3, 4, 5]

function Ends({
  words,
  middle,
}: {
  readonly words: FiveScaleProps['words']
  readonly middle?: boolean
}) {
  return (
    <View className="five-scale__ends" aria-hidden>
      <View>{`1 ${words[0]}`}</View>
      {middle ? <View>{`3 ${words[2]}`}</View> : null}
      <View>{`${words[4]} 5`}</View>
    </View>
  )
}

/**
 * A rating from 1 to 5, both ends named above the boxes; in care mode five rows with their words.
 * Anatomy: ends › five boxes; off shows its number, on is filled and ticked.
 */
export function FiveScale(props: FiveScaleProps) {
  const { label, words, value, ground = 'page', ends = true, onChange } = props
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
      {ends ? <Ends words={words} /> : null}
      <Choices label={label} className="five-scale__boxes">
        {values.map((step) => (
          <Pressable
            key={step}
            className={`five-scale__box five-scale__box--${step === value ? 'on' : ground}`}
            role="radio"
            label={`${step} ${words[step - 1] ?? ''}`}
            checked={step === value}
            onPress={() => onChange(step)}
          >
            {step === value ? <Icon name="tick" size="s" /> : <View>{step}</View>}
          </Pressable>
        ))}
      </Choices>
    </View>
  )
}

export interface FiveScaleGroupProps {
  readonly words: FiveScaleProps['words']
  readonly questions: readonly {
    readonly key: string
    readonly title: string
    readonly value: FiveValue | undefined
  }[]
  readonly onChange: (key: string, value: FiveValue) => void
}

/**
 * Several ratings on the same scale, in one card; the ends are named once above. In care mode ask one a page instead.
 * Anatomy: ends and middle › card of question, boxes.
 */
export function FiveScaleGroup({ words, questions, onChange }: FiveScaleGroupProps) {
  const { care } = useMode()
  return (
    <View>
      {care ? null : <Ends words={words} middle />}
      <Card pad="rows" className="five-scale__group">
        {questions.map(({ key, title, value }) => (
          <View key={key} className="five-scale__question">
            <View className="five-scale__title">{title}</View>
            <FiveScale
              label={title}
              words={words}
              value={value}
              ground="card"
              ends={false}
              onChange={(picked) => onChange(key, picked)}
            />
          </View>
        ))}
      </Card>
    </View>
  )
}
