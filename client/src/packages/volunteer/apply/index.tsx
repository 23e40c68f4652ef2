import { useMe } from '@client/features/account/use-me'
import { useOwnNumber } from '@client/features/account/use-own-number'
import { AskedPage } from '@client/features/frame/asked-page'
import { isCode } from '@client/features/volunteer/apply-draft'
import { ApplyForm } from '@client/features/volunteer/apply-form'
import { ApplicationScreen } from '@client/features/volunteer/application-screen'
import { hasApplied } from '@client/features/volunteer/application-words'
import { APPLY_TITLE } from '@client/features/volunteer/copy'
import { useApplyDraft } from '@client/features/volunteer/use-apply-draft'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnApplication } from '@shared/volunteer/model'
import { useEffect, useState } from 'react'

/** A guardian's link brings the code along; what was typed already stays. */
function useCodeOfLink(): void {
  const { code } = useParams<'volunteer/apply'>()
  const draft = useApplyDraft()
  useEffect(() => {
    if (code && isCode(code) && draft.value.guardianCode === '')
      draft.update({ guardianCode: code })
    // Once, as the page opens: a code that is wiped out stays wiped out.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [code])
}

/** From applying to the first service (boards 34, 34b; REG-09, REG-12). */
export default function ApplyPage() {
  const { account } = useMe()
  const number = useOwnNumber()
  const draft = useApplyDraft()
  const asked = useCall(volunteerContract, 'getMyApplication', {})
  const [sent, setSent] = useState<OwnApplication>()
  const [isWriting, setWriting] = useState(false)
  useCodeOfLink()

  if (asked.state !== 'ready') {
    return (
      <AskedPage title={APPLY_TITLE} asked={asked} shape={['title', 'card', 'card']}>
        {() => null}
      </AskedPage>
    )
  }
  const heard = asked.output.application
  const application = sent && heard?.id !== sent.id ? sent : heard
  const standing = { ...asked.output, application }
  if (isWriting || !hasApplied(standing)) {
    return (
      <ApplyForm
        keptPhone={{
          masked: account?.maskedPhone,
          onNumber: (code) => void number.give(code),
          error: number.error?.sentence,
        }}
        onSent={(application) => {
          setSent(application)
          setWriting(false)
          asked.reload()
        }}
      />
    )
  }
  return (
    <ApplicationScreen
      standing={standing}
      isStale={asked.error !== undefined}
      onChanged={asked.reload}
      onWithdrawn={() => {
        draft.discard()
        setSent(undefined)
        asked.reload()
      }}
      onWrite={() => setWriting(true)}
    />
  )
}
