import { insets } from '@client/platform/system'
import type { RecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import type { ReactNode } from 'react'
import { HANDLE_COPY } from './copy'

export interface ActFormProps {
  readonly title: string
  readonly save: string
  readonly note?: string
  readonly act: Pick<RecordedAct, 'busy' | 'error'>
  readonly onSave: () => void
  readonly onBack: () => void
  readonly children: ReactNode
}

/** One act on a case over the whole screen: at most four answers, and one button that does it. */
export function ActForm(props: ActFormProps) {
  const { title, save, note, act, onSave, onBack, children } = props
  return (
    <Screen
      nav={<NavBar title={title} onBack={onBack} insets={insets()} />}
      footer={
        <Footer note={note}>
          <Button loading={act.busy && HANDLE_COPY.saving} onPress={onSave}>
            {save}
          </Button>
        </Footer>
      }
    >
      {children}
      <ErrorCallout block lead={`${HANDLE_COPY.notSaved}。`} text={act.error?.sentence} />
    </Screen>
  )
}

export interface CaseActProps {
  readonly caseId: string
  /** It was saved; the words say what happened. */
  readonly onDone: (said: string) => void
  readonly onBack: () => void
}
