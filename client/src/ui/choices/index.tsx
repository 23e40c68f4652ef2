import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useArrowKeys, type ArrowEffect, type ChoiceRole } from './use-arrow-keys'

export interface ChoicesProps {
  /** What is chosen here, for a screen reader. */
  readonly label: string
  /** What its Pressables are: `radio` answers a question, `tab` shows another view. */
  readonly role?: ChoiceRole
  /** `move` where choosing leaves the page or the sheet: arrows then only go there, and Enter or Space chooses. */
  readonly arrows?: ArrowEffect
  readonly className?: string
  readonly children: ReactNode
}

/** One of many: every group of answers, segments, steps of a scale or filters stands in it, and takes its keys from it. */
export function Choices(props: ChoicesProps) {
  const { label, role = 'radio', arrows = 'choose', className, children } = props
  const { root, keyboard } = useArrowKeys(role, arrows)
  return (
    <View
      ref={root}
      className={className}
      aria-role={role === 'radio' ? 'radiogroup' : 'tablist'}
      aria-label={label}
      {...keyboard}
    >
      {children}
    </View>
  )
}
