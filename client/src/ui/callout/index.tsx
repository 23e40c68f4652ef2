import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import './index.scss'

export interface CalloutProps {
  readonly tone?: 'note' | 'wait' | 'good' | 'bad' | 'sunken'
  readonly icon: IconName
  /** Bold words before the sentence, such as 记住：. */
  readonly lead?: string
  /** Between cards: as wide and round as they are. */
  readonly block?: boolean
  readonly children?: ReactNode
}

/** A sentence to keep in mind, inside a card or between cards. */
export function Callout({ tone = 'note', icon, lead, block, children }: CalloutProps) {
  return (
    <View className={`callout callout--${tone} ${block ? 'callout--block' : ''}`}>
      <Icon name={icon} />
      <View className="callout__words">
        {lead ? <View className="callout__lead">{lead}</View> : null}
        {children}
      </View>
    </View>
  )
}

export interface ErrorCalloutProps extends Pick<CalloutProps, 'lead' | 'block'> {
  /** What went wrong; nothing is shown while nothing did. */
  readonly text: string | undefined
}

/** Why something was not done. */
export function ErrorCallout({ text, ...callout }: ErrorCalloutProps) {
  if (text === undefined) return null
  return (
    <Callout {...callout} tone="bad" icon="alert">
      {text}
    </Callout>
  )
}
