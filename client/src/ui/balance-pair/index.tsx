import { View } from '@tarojs/components'
import { Card } from '../card'
import { Figure } from '../figure'
import { Icon, type IconName } from '../icon'
import './index.scss'

export interface Balance {
  readonly icon: IconName
  readonly label: string
  readonly value: string | number
  /** How it is earned, such as 1 小时记 1 分. */
  readonly how: string
  readonly onPress?: () => void
}

export interface BalancePairProps {
  /** What the time brought. */
  readonly time: Balance
  /** What single good deeds brought. */
  readonly reward: Balance
  /** That the two are never one, in a sentence under them. */
  readonly note: string
}

/**
 * Two balances beside each other. They are never added and never exchanged, so there is no sum here.
 * Anatomy: two cards of icon and name, number, how it is earned › note.
 */
export function BalancePair({ time, reward, note }: BalancePairProps) {
  return (
    <View className="balance-pair">
      <View className="balance-pair__cards">
        {[time, reward].map((balance) => (
          <Card key={balance.label} pad="tight" onPress={balance.onPress}>
            <View className={`balance-pair__name ${balance === reward ? 't-reward' : ''}`}>
              <Icon name={balance.icon} size="s" />
              <View>{balance.label}</View>
            </View>
            <Figure value={balance.value} />
            <View className="balance-pair__how">{balance.how}</View>
          </Card>
        ))}
      </View>
      <View className="balance-pair__note">{note}</View>
    </View>
  )
}
