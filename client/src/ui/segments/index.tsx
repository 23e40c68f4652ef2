import { Choices } from '../choices'
import { Pressable } from '../pressable'
import './index.scss'

export interface SegmentsProps<Key extends string> {
  /** What is chosen here, for a screen reader. */
  readonly label: string
  /** Two to four. */
  readonly items: readonly { readonly key: Key; readonly label: string }[]
  readonly current: Key
  readonly onChange: (key: Key) => void
}

/** Two to four views of the same thing. */
export function Segments<Key extends string>(props: SegmentsProps<Key>) {
  return (
    <Choices label={props.label} className="segments">
      {props.items.map(({ key, label }) => (
        <Pressable
          key={key}
          className={`segments__one ${key === props.current ? 'segments__one--on' : ''}`}
          role="radio"
          checked={key === props.current}
          onPress={() => props.onChange(key)}
        >
          {label}
        </Pressable>
      ))}
    </Choices>
  )
}
