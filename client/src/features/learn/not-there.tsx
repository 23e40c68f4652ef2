import { replace } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import type { ReactNode } from 'react'
import { LESSON_COPY } from './copy'

export interface NotThereProps {
  readonly nav: ReactNode
  readonly title: string
  readonly text: string
}

/** Said to whoever has an old link: what it led to is gone, the lessons are not. */
export function NotThere({ nav, title, text }: NotThereProps) {
  return (
    <Screen nav={nav} align="center">
      <StatePage
        art="window-empty"
        title={title}
        text={text}
        action={
          <Button variant="quiet" onPress={() => void replace('learn/lessons', {})}>
            {LESSON_COPY.toList}
          </Button>
        }
      />
    </Screen>
  )
}
