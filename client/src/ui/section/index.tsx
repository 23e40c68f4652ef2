import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../heading'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import './index.scss'

export interface SectionProps {
  readonly title: string
  /** The words of the link at the right, such as 往期. */
  readonly more?: string
  readonly onMore?: () => void
  /** Small words at the right when there is no link, such as 昨天 20:10 存的. */
  readonly note?: string
  readonly children?: ReactNode
}

/** A part of a page with its title. */
export function Section({ title, more, onMore, note, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section__head">
        <Heading>{title}</Heading>
        {more && onMore ? (
          <Pressable className="section__more" role="link" onPress={onMore}>
            <View>{more}</View>
            <Icon name="right" size="s" />
          </Pressable>
        ) : null}
        {note ? <View className="section__note">{note}</View> : null}
      </View>
      {children ? <View className="section__body">{children}</View> : null}
    </View>
  )
}
