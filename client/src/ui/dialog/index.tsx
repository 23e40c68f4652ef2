import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { IconName } from '../icon'
import { Button } from '../button'
import { Heading } from '../heading'
import { Overlay } from '../overlay'
import { Wicon, type WiconTone } from '../wicon'
import './index.scss'

interface Choice {
  /** A verb, such as 撤回 or 先不; never 确定 or 取消. */
  readonly label: string
  readonly onPress: () => void
}

export interface DialogProps {
  readonly open: boolean
  readonly icon: IconName
  readonly tone?: WiconTone
  readonly question: string
  /** What it does, at most two lines. */
  readonly effect?: string
  /** One choice that goes with it, such as Segments. */
  readonly choice?: ReactNode
  /** Left: leaves all as it is. */
  readonly stay: Choice
  /** Right: does it. */
  readonly act: Choice
  /** The right one loses something. */
  readonly destructive?: boolean
}

/** Asks before what cannot be undone. */
export function Dialog(props: DialogProps) {
  const { open, icon, tone = 'wait', question, effect, choice, stay, act, destructive } = props
  if (!open) return null
  return (
    <Overlay
      role="alertdialog"
      label={question}
      place="middle"
      onLeave={stay.onPress}
      scrimLeaves={false}
    >
      <View className="dialog">
        <Wicon icon={icon} tone={tone} size={56} />
        <Heading className="dialog__question">{question}</Heading>
        {effect ? <View className="dialog__effect">{effect}</View> : null}
        {choice ? <View className="dialog__choice">{choice}</View> : null}
        <View className="dialog__acts">
          <Button variant="line" onPress={stay.onPress}>
            {stay.label}
          </Button>
          <Button variant={destructive ? 'bad' : 'line'} onPress={act.onPress}>
            {act.label}
          </Button>
        </View>
      </View>
    </Overlay>
  )
}
