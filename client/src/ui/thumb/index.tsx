import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import { Tag } from '../tag'
import { named } from './named'
import './index.scss'

/** px: a row of them 96 × 72, alone 148 × 108. */
export type ThumbSize = 'm' | 'l'

export interface ThumbProps {
  readonly src: string
  /** What is on it, for who cannot see it. */
  readonly label: string
  /** What was done to it or what it is, such as 已涂掉. */
  readonly tag?: string
  readonly size?: ThumbSize
  /** Opens it. */
  readonly onPress?: () => void
  /** Takes it away; `label` such as 去掉第 1 张. Not with `onPress`. */
  readonly remove?: { readonly label: string; readonly onPress: () => void }
}

/**
 * A photo in small. Faces and numbers are covered before it is uploaded; the tag says so.
 * Anatomy: picture › tag at the lower left, cross at the upper right.
 */
export function Thumb({ src, label, tag, size = 'm', onPress, remove }: ThumbProps) {
  const look = `thumb thumb--${size}`
  const content = (
    <>
      <Image className="thumb__picture" src={src} mode="aspectFill" {...named(label)} />
      {tag ? (
        <View className="thumb__tag">
          <Tag label={tag} />
        </View>
      ) : null}
      {remove ? (
        <Pressable className="thumb__remove" label={remove.label} onPress={remove.onPress}>
          <View className="thumb__cross">
            <Icon name="close" size="s" />
          </View>
        </Pressable>
      ) : null}
    </>
  )
  if (!onPress) return <View className={look}>{content}</View>
  return (
    <Pressable className={look} label={tag ? `${label}，${tag}` : label} onPress={onPress}>
      {content}
    </Pressable>
  )
}

export interface ThumbAddProps {
  readonly icon: IconName
  /** Such as 拍一张. */
  readonly label: string
  readonly size?: ThumbSize
  readonly onPress: () => void
}

/** The place of a photo that is not there yet. Anatomy: icon over words. */
export function ThumbAdd({ icon, label, size = 'm', onPress }: ThumbAddProps) {
  return (
    <Pressable className={`thumb thumb--add thumb--${size}`} onPress={onPress}>
      <Icon name={icon} size="l" />
      <View>{label}</View>
    </Pressable>
  )
}

interface ThumbSide {
  /** Such as 改之前. */
  readonly title: string
  /** Thumb or ThumbAdd. */
  readonly photo: ReactNode
  /** When it was taken, or what not to take. */
  readonly note: string
}

export interface ThumbPairProps {
  readonly before: ThumbSide
  readonly after: ThumbSide
}

/** The same place before and after, side by side. Anatomy: two cards of title, photo, note. */
export function ThumbPair({ before, after }: ThumbPairProps) {
  return (
    <View className="thumb-pair">
      {[before, after].map(({ title, photo, note }) => (
        <View key={title} className="thumb-pair__side">
          <View className="thumb-pair__words">{title}</View>
          {photo}
          <View className="thumb-pair__words">{note}</View>
        </View>
      ))}
    </View>
  )
}
