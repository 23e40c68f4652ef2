import { CallForm } from '@client/features/help/call-form'
import { type CaseForm } from '@client/features/help/case-acts'
import { CloseForm } from '@client/features/help/close-form'
import { HandledCaseScreen } from '@client/features/help/handled-case-screen'
import { HANDLE_COPY } from '@client/features/help/handling-copy'
import { NotReady } from '@client/features/help/not-ready'
import { ReferForm } from '@client/features/help/refer-form'
import { scrollToTop, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { helpContract } from '@shared/help/contract'
import { useEffect, useState } from 'react'

/** One case of the station and the acts on it (board 27). After an act it is read again, in place. */
export default function CasePage() {
  const { id } = useParams<'manage/case'>()
  const asked = useCall(helpContract, 'getCase', id === undefined ? null : { id })
  const [form, setForm] = useState<CaseForm>()
  const [said, setSaid] = useState<string>()
  useEffect(() => void scrollToTop(), [form])

  if (asked.state !== 'ready') return <NotReady title={HANDLE_COPY.title} asked={asked} />
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
