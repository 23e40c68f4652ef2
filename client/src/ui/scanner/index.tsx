import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { IconName } from '../icon'
import { modeClass, useMode } from '../mode'
import { Pressable } from '../pressable'
import { Wicon } from '../wicon'
import '../gate/masks.scss'
import './index.scss'

export interface ScannerTool {
  readonly icon: IconName
  readonly label: string
  readonly onPress: () => void
}

export interface ScannerProps {
  /** What to point at, such as 对准志愿者手机上的码. */
  readonly hint: string
  /** The camera's picture; without it the window is dark. */
  readonly children?: ReactNode
  /** 输编号 is always one of them: a camera may be missing or refused. */
  readonly tools: readonly ScannerTool[]
  /** What the last code gave: a ScanResult. */
  readonly last?: ReactNode
  /** What to do when it does not work, such as 码过期了？请他点一下换新. */
  readonly note?: string
}

/**
 * The ground and the window of scanning, always dark. `scanning` shows no result, `done` and `expired` show one.
 * Anatomy: hint › notched window with the scan line › tools › last result › note.
 */
export function Scanner({ hint, children, tools, last, note }: ScannerProps) {
  const mode = useMode()
  return (
    <View className={`scanner ${modeClass({ ...mode, dark: true })}`}>
      <View>{hint}</View>
      <View className="scanner__window" aria-hidden>
        <View className="scanner__edge gate-part--window" />
        <View className="scanner__camera gate-part--window">{children}</View>
        <View className="scanner__line" />
      </View>
      <View className="scanner__tools">
        {tools.map(({ icon, label, onPress }) => (
          <Pressable key={label} className="scanner__tool" onPress={onPress}>
            <Wicon icon={icon} size={52} />
            <View>{label}</View>
          </Pressable>
        ))}
      </View>
      {last}
      {note ? <View className="scanner__note">{note}</View> : null}
    </View>
  )
}

export interface ScanResultProps {
  readonly state: 'done' | 'expired'
  readonly title: string
  readonly text: string
  /** The way back, such as 撤销; or the way on of an expired code. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** The last code, and the way back. Anatomy: sign · title, text · action. */
export function ScanResult({ state, title, text, action }: ScanResultProps) {
  return (
    <View className="scan-result" aria-live="polite">
      <Wicon icon={state === 'done' ? 'tick' : 'clock'} tone={state === 'done' ? 'good' : 'wait'} />
      <View className="scan-result__words">
        <View className="t-lead">{title}</View>
        <View className="t-2">{text}</View>
      </View>
      {action ? (
        <Pressable className="scan-result__act" onPress={action.onPress}>
          {action.label}
        </Pressable>
      ) : null}
    </View>
  )
}
