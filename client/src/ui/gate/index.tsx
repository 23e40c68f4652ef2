import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'
import './masks.scss'

export interface GateProps {
  /** Stands in the middle, on white in every mode: a QrFrame without its own edge. */
  readonly children: ReactNode
}

/** The notched window that a code is shown in (212 px, in care mode 240). Anatomy: edge › gold line › white › content. */
export function Gate({ children }: GateProps) {
  return (
    <View className="gate">
      <View className="gate__layer gate__layer--edge gate-part--window" aria-hidden />
      <View className="gate__layer gate__layer--line gate-part--window" aria-hidden />
      <View className="gate__layer gate__layer--paper gate-part--window" aria-hidden />
      <View className="gate__content">{children}</View>
    </View>
  )
}
