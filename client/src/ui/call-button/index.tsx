import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { useMode } from '../mode'
import { Pressable } from '../pressable'
import './index.scss'

export interface CallButtonProps {
  readonly number: string
  /** Whose number it is, such as 报警. */
  readonly name: string
  /** Solid only where the call is the page's main action. */
  readonly solid?: boolean
  /** `line` writes number and name in one row over the full width; `pair` stacks them, two beside each other. */
  readonly layout?: 'pair' | 'line'
  readonly onCall: () => void
}

/** One tap to a person who can help. Works without login and without network. */
export function CallButton({ number, name, solid, layout = 'pair', onCall }: CallButtonProps) {
  return (
    <Pressable className={`call call--${layout} ${solid ? 'call--solid' : ''}`} onPress={onCall}>
      <Icon name="phone" className="call__icon" />
      <View className="call__words">
        <View className="call__number">{number}</View>
        <View className="call__name">{name}</View>
      </View>
    </Pressable>
  )
}

export interface CallGroupProps {
  readonly calls: readonly Pick<CallButtonProps, 'number' | 'name' | 'onCall'>[]
}

/** The calls of a card: beside each other; in care mode one a row, and the first is solid. */
export function CallGroup({ calls }: CallGroupProps) {
  const { care } = useMode()
  return (
    <View className={`call-group ${care ? 'call-group--care' : ''}`}>
      {calls.map((call, place) => (
        <CallButton
          key={call.number}
          {...call}
          layout={care ? 'line' : 'pair'}
          solid={care && place === 0}
        />
      ))}
    </View>
  )
}
