import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PageNameContext, usePageName } from '../heading/page-name'
import { modeClass, modeStyle, useMode } from '../mode'
import './index.scss'

export interface ScreenProps {
  /** The light at the top: `plain` has none, `hero` is the morning of the home page. */
  readonly tone?: 'plain' | 'hero' | 'good' | 'urgent' | 'wait' | 'bad'
  readonly nav?: ReactNode
  /** Full-width strips under the navigation: HelpBar, OfflineStrip. */
  readonly strip?: ReactNode
  readonly footer?: ReactNode
  readonly tab?: ReactNode
  /** Toast, Sheet, Dialog: what lies over the page. */
  readonly over?: ReactNode
  /** `center` puts the content in the middle of the free height: state pages. */
  readonly align?: 'top' | 'center'
  readonly busy?: boolean
  /** Dark whatever the mode: under a camera. */
  readonly dark?: boolean
  readonly children: ReactNode
}

/** The root of every page: sets light, dark and care, and holds the bars while the content scrolls. */
export function Screen(props: ScreenProps) {
  const { tone = 'plain', align = 'top', busy, dark } = props
  const own = useMode()
  const mode = dark ? { ...own, dark } : own
  const name = usePageName()
  return (
    <PageNameContext.Provider value={name}>
      <View className={`screen screen--${tone} ${modeClass(mode)}`} style={modeStyle(mode)}>
        <View className="screen__top" aria-role="banner">
          {props.nav}
          {props.strip}
        </View>
        <View className={`screen__body screen__body--${align}`} aria-role="main" aria-busy={busy}>
          {props.children}
        </View>
        {props.footer || props.tab ? (
          <View className="screen__bottom" aria-role="contentinfo">
            {props.footer}
            {props.tab}
          </View>
        ) : null}
        {props.over}
      </View>
    </PageNameContext.Provider>
  )
}
