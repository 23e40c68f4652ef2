import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { ReasonSheet, type ReasonedAct } from '@client/ui/reason-sheet'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import { claimContract } from '@shared/ledger/claim-actions'
import { useCallback, useState, type ReactNode } from 'react'
import { DECIDE_COPY } from './books-copy'

/** Something that is decided with a reason, and can be taken back for a while where `undoes` names the claim. */
export interface Deciding extends ReasonedAct {
  readonly undoes?: string
}

export interface DecidingParts {
  readonly ask: (act: Deciding) => void
  readonly error: string | undefined
  /** For `over` of the page. */
  readonly layer: ReactNode
}

/** Decides with a reason, with eight seconds to take it back. R-10, D-34. */
export function useDeciding(onDone: () => void): DecidingParts {
  const [asked, setAsked] = useState<Deciding>()
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const undo = useUndo()
  const hush = useCallback(() => setSaid(undefined), [])
  const takeBack = (claimId: string) =>
    act.run(async () => {
      await call(claimContract, 'undoClaim', { claimId })
      setSaid(DECIDE_COPY.undone)
      onDone()
    })
  const close = () => {
    setAsked(undefined)
    act.forgive()
  }
  const run = async (reason: string) => {
    if (!asked) return
    const done = await act.run(async () => {
      await asked.work(reason)
    })
    if (!done) return
    const { undoes, said: words } = asked
    setAsked(undefined)
    setSaid(undoes === undefined ? words : undefined)
    if (undoes !== undefined) undo.offer(words, () => void takeBack(undoes))
    onDone()
  }
  return {
    ask: setAsked,
    error: asked ? undefined : act.error?.sentence,
    layer: (
      <>
        <ReasonSheet
          open={asked !== undefined}
          title={asked?.title ?? ''}
          text={asked?.text}
          label={DECIDE_COPY.reason}
          placeholder={asked?.placeholder ?? ''}
          problem={DECIDE_COPY.reasonProblem}
          act={asked?.act ?? ''}
          acting={DECIDE_COPY.saving}
          busy={act.busy}
          error={act.error?.sentence}
          closeLabel={DECIDE_COPY.later}
          onClose={close}
          onAct={(reason) => void run(reason)}
        />
        <Toast text={said} onClose={hush} raised />
        {said ? null : <Toast {...undo.toast} action={DECIDE_COPY.undo} raised />}
      </>
    ),
  }
}
