import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import { proofContract } from '@shared/badge/proof-actions'
import type { ProofReturnReason, ProofRevokeReason } from '@shared/badge/proof-model'
import { useCallback, useState, type ReactNode } from 'react'
import { SEAL_COPY } from './copy'
import { ReturnSheet } from './return-sheet'
import { RevokeDialog } from './revoke-dialog'

export interface Sealing {
  readonly busy: boolean
  readonly error: string | undefined
  /** Seals it with so many minutes, as they were looked at. */
  readonly issue: (minutes: number) => void
  /** Asks for the reason first. */
  readonly giveBack: () => void
  readonly revoke: () => void
  /** For `over` of the page. */
  readonly layer: ReactNode
}

/** Seals a proof or gives it back, with eight seconds to take that back; revokes one that was given out. D-34. */
export function useSealing(id: string, onDone: () => void): Sealing {
  const [asking, setAsking] = useState<'return' | 'revoke'>()
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const undo = useUndo()
  const hush = useCallback(() => setSaid(undefined), [])
  const close = () => {
    setAsking(undefined)
    act.forgive()
  }
  const takeBack = () =>
    act.run(async () => {
      await call(proofContract, 'undoProof', { id })
      setSaid(SEAL_COPY.takenBack)
      onDone()
    })
  const decide = async (work: () => Promise<unknown>, words: string) => {
    const done = await act.run(async () => {
      await work()
    })
    if (!done) return
    setAsking(undefined)
    setSaid(undefined)
    undo.offer(words, () => void takeBack())
    onDone()
  }
  const giveBack = (reason: ProofReturnReason, note: string) =>
    decide(
      () => call(proofContract, 'decideProof', { id, verdict: 'return', reason, note }),
      SEAL_COPY.returned,
    )
  const revoke = async (reason: ProofRevokeReason) => {
    setAsking(undefined)
    const done = await act.run(async () => {
      await call(proofContract, 'revokeProof', { id, reason })
    })
    if (!done) return
    setSaid(SEAL_COPY.revoked)
    onDone()
  }
  return {
    busy: act.busy && asking === undefined,
    error: asking ? undefined : act.error?.sentence,
    issue: (minutes) =>
      void decide(
        () => call(proofContract, 'decideProof', { id, verdict: 'issue', minutes }),
        SEAL_COPY.issued,
      ),
    giveBack: () => setAsking('return'),
    revoke: () => setAsking('revoke'),
    layer: (
      <>
        {asking === 'return' ? (
          <ReturnSheet
            busy={act.busy}
            error={act.error?.sentence}
            onClose={close}
            onReturn={(reason, note) => void giveBack(reason, note)}
          />
        ) : null}
        {asking === 'revoke' ? (
          <RevokeDialog onStay={close} onRevoke={(reason) => void revoke(reason)} />
        ) : null}
        {undo.toast.text ? (
          <Toast raised {...undo.toast} action={SEAL_COPY.undo} />
        ) : (
          <Toast raised text={said} onClose={hush} />
        )}
      </>
    ),
  }
}
