import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface KvProps {
  readonly label: string
  readonly value: ReactNode
  /** The value before a correction, struck through above the new one. */
  readonly old?: string
}

/** A label and its value; rows follow each other in a card. */
export function Kv({ label, value, old }: KvProps) {
  return (
    <View className="kv">
      <View className="kv__label">{label}</View>
      <View className="kv__value">
        {old ? <View className="kv__old">{old}</View> : null}
        <View>{value}</View>
      </View>
    </View>
  )
}
