import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import { Shape } from '../shape'
import './index.scss'

export interface TabItem<Key extends string = string> {
  readonly key: Key
  readonly label: string
  readonly icon: IconName
  /** How many things wait there; 0 or nothing draws no badge. */
  readonly badge?: number
}

export interface TabBarProps<Key extends string = string> {
  readonly items: readonly TabItem<Key>[]
  readonly current: Key
  readonly onChange: (key: Key) => void
}

/** The bar of the main pages. On weapp it is mounted by the custom tab bar, on the web by each page. */
export function TabBar<Key extends string>({ items, current, onChange }: TabBarProps<Key>) {
  return (
    <View className="tab-bar" aria-role="tablist">
      {items.map(({ key, label, icon, badge = 0 }) => (
        <Pressable
          key={key}
          className={`tab-bar__tab ${key === current ? 'tab-bar__tab--on' : ''}`}
          role="tab"
          selected={key === current}
          onPress={() => onChange(key)}
        >
          <View className="tab-bar__icon">
            {key === current ? <Shape name="begonia" className="tab-bar__ground" /> : null}
            <Icon name={icon} className="tab-bar__picture" />
            {badge > 0 ? (
              <View className="tab-bar__badge">{badge > 99 ? '99+' : badge}</View>
            ) : null}
          </View>
          <View>{label}</View>
        </Pressable>
      ))}
    </View>
  )
}
