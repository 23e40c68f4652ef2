import { useMe } from '@client/features/account/use-me'
import { useOwnNumber } from '@client/features/account/use-own-number'
import { AskedPage } from '@client/features/frame/asked-page'
import { type ApplyDraft, isCode } from '@client/features/volunteer/apply-draft'
import { ApplyForm } from '@client/features/volunteer/apply-form'
import { ApplicationScreen } from '@client/features/volunteer/application-screen'
import { hasApplied } from '@client/features/volunteer/application-words'
import { APPLY_TITLE } from '@client/features/volunteer/copy'
import { useApplyDraft } from '@client/features/volunteer/use-apply-draft'
import type { Draft } from '@client/platform/drafts'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnApplication } from '@shared/volunteer/model'
import { useEffect, useRef, useState } from 'react'

/** A guardian's link brings the code along; what was typed already stays, and what is wiped out is not put back. */
function useCodeOfLink({ value, update }: Draft<ApplyDraft>): void {
  const { code } = useParams<'volunteer/apply'>()
  const taken = useRef<string>()
  useEffect(() => {
    if (code === undefined || code === taken.current) return
    taken.current = code
    if (isCode(code) && value.guardianCode === '') update({ guardianCode: code })
  }, [code, value.guardianCode, update])
}

/** Once the station has agreed, nothing is left to mend: the phone forgets what was typed. */
function useForgottenWhen(isAgreed: boolean, { savedAt, discard }: Draft<ApplyDraft>): void {
  useEffect(() => {
    if (isAgreed && savedAt !== undefined) discard()
  }, [isAgreed, savedAt, discard])
}

/** From applying to the first service (boards 34, 34b; REG-09, REG-12). */
export default function ApplyPage() {
  const { account } = useMe()
  const number = useOwnNumber()
  const draft = useApplyDraft()
  const asked = useCall(volunteerContract, 'getMyApplication', {})
  const [sent, setSent] = useState<OwnApplication>()
  const [isWriting, setWriting] = useState(false)
  const heard = asked.state === 'ready' ? asked.output.application : null
  useCodeOfLink(draft)
  // Who left and applies anew writes again.
  const isServing = asked.state === 'ready' && hasApplied(asked.output)
  useForgottenWhen(isServing && heard?.state === 'approved', draft)

  if (asked.state !== 'ready') {
    return (
      <AskedPage title={APPLY_TITLE} asked={asked} shape={['title', 'card', 'card']}>
        {() => null}
      </AskedPage>
    )
  }
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
