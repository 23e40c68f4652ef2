import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { type Asked } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { type ReactNode } from 'react'
import { STATE_COPY } from './copy'

export interface NotReadyProps {
  readonly title: string
  readonly asked: Exclude<Asked<unknown>, { readonly state: 'ready' }>
  /** Emergency calls, where the reader may need them. */
  readonly calls?: ReactNode
}

/** A case that is still being opened, or could not be. */
export function NotReady({ title, asked, calls }: NotReadyProps) {
  const nav = <NavBar title={title} onBack={() => void back()} insets={insets()} />
  if (asked.state !== 'failed') {
    return (
      <Screen nav={nav} busy>
        <Skeleton shape={['card', 'card']} slow={STATE_COPY.slow} />
      </Screen>
    )
  }
  const again = (
    <Button icon="refresh" onPress={asked.reload}>
      {STATE_COPY.again}
    </Button>
  )
  return (
    <Screen nav={nav} align="center" footer={<Footer>{again}</Footer>}>
      <StatePage
        art="window-error"
        title={STATE_COPY.notOpened}
        text={asked.error.sentence}
        calls={calls}
      />
    </Screen>
  )
}
