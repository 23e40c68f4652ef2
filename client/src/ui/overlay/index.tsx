import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { NOT_THE_PAGE, PageNameContext } from '../heading/page-name'
import { useFocusTrap } from './use-focus-trap'
import './index.scss'

interface OverlayProps {
  readonly role: 'dialog' | 'alertdialog'
  /** What it shows, for a screen reader. */
  readonly label: string
  /** A sheet rises from the bottom, a dialog stands in the middle. */
  readonly place: 'bottom' | 'middle'
  /** Leaves all as it is: Escape on the web. */
  readonly onLeave: () => void
  /** Whether a tap beside the panel leaves, too. */
  readonly scrimLeaves: boolean
  readonly children: ReactNode
}

/** What lies over the page: the dark ground that nothing scrolls under, and the panel on it. */
export function Overlay({ role, label, place, onLeave, scrimLeaves, children }: OverlayProps) {
  const { root, keyboard } = useFocusTrap(onLeave)
  return (
    <View
      ref={root}
      className={`overlay overlay--${place}`}
      aria-role={role}
      aria-label={label}
      {...keyboard}
    >
      <View
        className="overlay__scrim"
        catchMove
        onClick={scrimLeaves ? onLeave : undefined}
        aria-hidden
      />
      <PageNameContext.Provider value={NOT_THE_PAGE}>{children}</PageNameContext.Provider>
    </View>
  )
}
