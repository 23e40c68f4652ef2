import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'
import './masks.scss'

/** The windows of a garden wall: a badge keeps its own for ever. */
export type BadgeShape =
  'begonia' | 'octagon' | 'plum' | 'fan' | 'round' | 'hexagon' | 'gate' | 'diamond' | 'flower'

export interface BadgeProps {
  readonly shape: BadgeShape
  readonly tone: 'brand' | 'good' | 'note' | 'wait' | 'urgent'
  readonly icon: IconName
  /** px: 66 in a row, 84 on the wall, 152 alone. */
  readonly size?: 66 | 84 | 152
  /** Not earned yet: a dashed window. */
  readonly locked?: boolean
}

/**
 * What somebody earned, as a window with a gold rim. Decorative: its name stands beside it.
 * Anatomy: edge › gold rim › field with two hills › icon; locked: dashed outline › icon.
 */
export function Badge({ shape, tone, icon, size = 84, locked = false }: BadgeProps) {
  const look = `badge badge--${size} badge--${locked ? 'locked' : tone} badge--${shape}`
  const part = `badge-part--${shape}`
  return (
    <View className={look} aria-hidden>
      <View className={`badge__edge badge__mask ${part}`} />
      {locked ? (
        <View className={`badge__dashes badge__mask ${part}-dashed`} />
      ) : (
        <>
          <View className={`badge__rim badge__mask ${part}`} />
          <View className={`badge__field badge__mask ${part}`}>
            <View className="badge__hill badge__mask badge-part--hill-far" />
            <View className="badge__hill badge__mask badge-part--hill-near" />
          </View>
        </>
      )}
      <Icon name={icon} className="badge__icon" />
    </View>
  )
}

export interface BadgeTileProps extends Omit<BadgeProps, 'size'> {
  readonly name: string
  /** When it was earned, or how far one is, such as 已讲 1/3 场. */
  readonly note: string
  readonly onPress: () => void
}

/** A badge on the wall, three a row in a BadgeWall. Anatomy: badge over name, note. */
export function BadgeTile({ name, note, onPress, ...badge }: BadgeTileProps) {
  return (
    <Pressable className="badge-tile" onPress={onPress}>
      <Badge {...badge} />
      <View className="badge-tile__name">{name}</View>
      <View className="badge-tile__note">{note}</View>
    </Pressable>
  )
}

/** Three badges a row, two in care mode. */
export function BadgeWall({ children }: { readonly children: ReactNode }) {
  return <View className="badge-wall">{children}</View>
}
