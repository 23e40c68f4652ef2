import { AskedPage } from '@client/features/frame/asked-page'
import { FILE_COPY } from '@client/features/volunteer/file-copy'
import { back, replace } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import type { ReactNode } from 'react'

export interface OwnFilePageProps {
  readonly title: string
  readonly children: (file: OwnFile, reload: () => void) => ReactNode
}

/** A page about one's own file: while it opens, for who has none, and with it. */
export function OwnFilePage({ title, children }: OwnFilePageProps) {
  const asked = useCall(volunteerContract, 'getMyFile', {})
  if (asked.state !== 'ready') {
    return (
      <AskedPage title={title} asked={asked} shape={['card', 'card', 'row']}>
        {() => null}
      </AskedPage>
    )
  }
  if (asked.output.file) return <>{children(asked.output.file, asked.reload)}</>
  const { none } = FILE_COPY
  return (
    <Screen
      nav={<NavBar title={title} onBack={() => void back()} insets={insets()} />}
      align="center"
    >
      <StatePage
        art="window-empty"
        title={none.title}
        text={none.text}
        action={<Button onPress={() => void replace('volunteer/apply', {})}>{none.act}</Button>}
      />
    </Screen>
  )
}
