import { View } from '@tarojs/components'
import './index.scss'

/** A hairline between two parts of a card. */
export function Divider() {
  return <View className="divider" aria-hidden />
}
