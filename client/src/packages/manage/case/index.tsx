import { CallForm } from '@client/features/help/call-form'
import { CloseForm } from '@client/features/help/close-form'
import { STATE_COPY } from '@client/features/help/copy'
import { type CaseForm, HandledCaseScreen } from '@client/features/help/handled-case-screen'
import { HANDLE_COPY } from '@client/features/help/handling-copy'
import { ReferForm } from '@client/features/help/refer-form'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'

/** One case of the station and the acts on it (board 27). After an act it is read again, in place. */
export default function CasePage() {
  const { id } = useParams<'manage/case'>()
  const asked = useCall(helpContract, 'getCase', id === undefined ? null : { id })
  const [form, setForm] = useState<CaseForm>()
  const [said, setSaid] = useState<string>()
  const nav = <NavBar title={HANDLE_COPY.title} onBack={() => void back()} insets={insets()} />

  if (asked.state === 'failed') {
    const again = (
      <Button icon="refresh" onPress={asked.reload}>
        {STATE_COPY.again}
      </Button>
    )
    return (
      <Screen nav={nav} align="center" footer={<Footer>{again}</Footer>}>
        <StatePage art="window-error" title={STATE_COPY.notOpened} text={asked.error.sentence} />
      </Screen>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Screen nav={nav} busy>
        <Skeleton shape={['title', 'card', 'row']} slow={STATE_COPY.slow} />
      </Screen>
    )
  }

  const handled = asked.output
  const act = {
    caseId: handled.id,
    onBack: () => setForm(undefined),
    onDone: (words: string) => {
      setForm(undefined)
      setSaid(words)
      asked.reload()
    },
  }
  if (form === 'call') return <CallForm {...act} />
  if (form === 'refer') return <ReferForm {...act} />
  if (form === 'close') return <CloseForm {...act} fraudType={handled.fraudType} />
  return (
    <HandledCaseScreen
      handled={handled}
      stale={asked.error?.sentence}
      said={said}
      onSaid={setSaid}
      onOpenForm={setForm}
    />
  )
}
