import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import './index.scss'

export interface FooterProps {
  /** One sentence above the buttons. */
  readonly note?: ReactNode
  readonly noteIcon?: IconName
  /** `row` puts the buttons beside each other: the first keeps its width, the last is the primary. */
  readonly layout?: 'stack' | 'row'
  /** True when a tab bar follows and keeps the safe area itself. */
  readonly aboveTabs?: boolean
  readonly children: ReactNode
}

/** The place of the page's one main action; it stays while the content scrolls. */
export function Footer({ note, noteIcon, layout = 'stack', aboveTabs, children }: FooterProps) {
  return (
    <View className={`footer ${aboveTabs ? 'footer--above-tabs' : ''}`}>
      {note ? (
        <View className="footer__note">
          {noteIcon ? <Icon name={noteIcon} size="s" /> : null}
          <View>{note}</View>
        </View>
      ) : null}
      <View className={`footer__acts footer__acts--${layout}`}>{children}</View>
    </View>
  )
}
