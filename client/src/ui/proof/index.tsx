import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Art } from '../art'
import { modeClass, modeStyle, useMode } from '../mode'
import { Shape } from '../shape'
import './index.scss'
import './masks.scss'

export interface ProofProps {
  readonly title: string
  /** Such as 编号 HAZ-2026-00427. */
  readonly no: string
  readonly name: string
  /** What tells this person from others of that name. */
  readonly nameNote: string
  /** What was done, when and how much. */
  readonly text: ReactNode
  /** Who issued it, who answers for it, and what it is. */
  readonly lines: readonly string[]
  readonly qr: ReactNode
  readonly qrNote: string
  /** Two words of two characters in the seal. */
  readonly seal: readonly [string, string]
  readonly issuer: string
  readonly date: string
  /** The stamp on it when it no longer holds; its title is struck through, its words stay readable. */
  readonly revoked?: string
}

/**
 * A paper that others check. Always light, whatever the look of the app; serif only here.
 * Anatomy: double notched frame over hills › mark, title, number › name › text › lines › code and seal › revoked.
 */
export function Proof(props: ProofProps) {
  const { revoked } = props
  const mode = { ...useMode(), dark: false }
  return (
    <View
      className={`proof theme-light ${modeClass(mode)} ${revoked ? 'proof--revoked' : ''}`}
      style={modeStyle(mode)}
    >
      <View className="proof__hills" aria-hidden>
        <View className="proof__hill proof__hill--far proof-part--hill-far" />
        <View className="proof__hill proof__hill--middle proof-part--hill-middle" />
        <View className="proof__hill proof__hill--near proof-part--hill-near" />
      </View>
      <View className="proof__frame proof__frame--inner" aria-hidden />
      <View className="proof__frame proof__frame--outer" aria-hidden />
      <View className="proof__content">
        <Art name="mark" size={40} className="proof__mark" />
        <View className="proof__title" aria-role="heading" aria-level={2}>
          {props.title}
        </View>
        <View className="proof__no">{props.no}</View>
        <View className="proof__who">
          <View className="proof__name">{props.name}</View>
          <View className="proof__note">{props.nameNote}</View>
        </View>
        <View className="proof__text">{props.text}</View>
        {props.lines.map((line) => (
          <View key={line} className="proof__note">
            {line}
          </View>
        ))}
        <View className="proof__foot">
          <View className="proof__code">
            {props.qr}
            <View>{props.qrNote}</View>
          </View>
          <View className="proof__issue">
            <View className="proof__seal" aria-hidden>
              <Shape name="begonia" className="proof__seal-ground" />
              <View className="proof__seal-edge proof-part--seal" />
              <View className="proof__seal-word">{props.seal[0]}</View>
              <View className="proof__seal-word">{props.seal[1]}</View>
            </View>
            <View>{props.issuer}</View>
            <View>{props.date}</View>
          </View>
        </View>
      </View>
      {revoked ? <View className="proof__revoked">{revoked}</View> : null}
    </View>
  )
}
