import { Wicon } from '@client/ui/wicon'
import type { IconName } from '@client/ui/icon'
import type { GiftPicture as Picture } from '@shared/ledger/gift-model'
import { View } from '@tarojs/components'
import './gift-picture.scss'
import './gift-art.scss'

/** Those that are not drawn are a sign. */
const SIGNS: Readonly<Partial<Record<Picture, IconName>>> = {
  thing: 'parcel',
  course: 'lecture',
  visit: 'station',
  health: 'heart',
  help: 'hand',
  honour: 'medal',
}
const SIGN_SIZES = { tile: 48, card: 72, hero: 96 } as const

export interface GiftPictureProps {
  readonly picture: Picture
  readonly size?: 'tile' | 'card' | 'hero'
}

/** The picture of a gift; decorative, its name stands beside it. */
export function GiftPicture({ picture, size = 'card' }: GiftPictureProps) {
  const sign = SIGNS[picture]
  if (sign) return <Wicon icon={sign} tone="reward" size={SIGN_SIZES[size]} />
  return <View className={`gift-picture gift-picture--${size} gift-art--${picture}`} aria-hidden />
}
