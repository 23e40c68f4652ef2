import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '../pressable'
import './index.scss'

export interface GiftCardProps {
  readonly name: string
  /** About 76 px wide. */
  readonly picture: ReactNode
  /** Such as 600 宝盾. */
  readonly price: string
  /** Such as 剩 12 个, or 换完了. */
  readonly stock: string
  /** Nothing is left. */
  readonly gone?: boolean
  readonly onPress: () => void
}

/**
 * A thing to take for what one has earned; half a row wide in a GiftGrid.
 * Anatomy: picture on the reward ground › name › price and stock.
 */
export function GiftCard({ name, picture, price, stock, gone = false, onPress }: GiftCardProps) {
  return (
    <Pressable className="gift-card" onPress={onPress}>
      <View className={`gift-card__ground ${gone ? 'gift-card__ground--gone' : ''}`} aria-hidden>
        {picture}
      </View>
      <View className="gift-card__words">
        <View className="t-strong">{name}</View>
        <View className="gift-card__terms">
          <View className="gift-card__price">{price}</View>
          <View className="gift-card__stock">{stock}</View>
        </View>
      </View>
    </Pressable>
  )
}

/** Two gifts a row; one in care mode. */
export function GiftGrid({ children }: { readonly children: ReactNode }) {
  return <View className="gift-grid">{children}</View>
}
