import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { ReasonSheet } from '@client/ui/reason-sheet'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import { manualContract } from '@shared/activity/manual-actions'
import { useCallback, useState, type ReactNode } from 'react'
import { CONFIRM_COPY } from './copy'

export interface ManualVerdict {
  readonly busy: boolean
  readonly error: string | undefined
  readonly confirm: () => void
  /** Asks for the reason first. */
  readonly giveBack: () => void
  /** For `over` of the page: the sheet, and the way back. */
  readonly layer: ReactNode
}

/** The second person's word about an entry, with eight seconds to take it back. D-11, D-34. */
export function useManualVerdict(id: string, onDone: () => void): ManualVerdict {
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const undo = useUndo()
  const takeBack = () =>
    act.run(async () => {
      await call(manualContract, 'undoManual', { id })
      setSaid(CONFIRM_COPY.undone)
      onDone()
    })
  const decide = async (verdict: 'confirm' | 'return', words: string, reason?: string) => {
    const done = await act.run(async () => {
      const input = { id, verdict, ...(reason === undefined ? {} : { reason }) }
      await call(manualContract, 'decideManual', input)
    })
    if (!done) return
    setAsking(false)
    undo.offer(words, () => void takeBack())
    onDone()
  }
  return {
    busy: act.busy,
    error: asking ? undefined : act.error?.sentence,
    confirm: () => void decide('confirm', CONFIRM_COPY.confirmed),
    giveBack() {
      act.forgive()
      setAsking(true)
    },
    layer: (
      <>
        <ReasonSheet
          open={asking}
          title={CONFIRM_COPY.backTitle}
          text={CONFIRM_COPY.backText}
          label={CONFIRM_COPY.label}
          placeholder={CONFIRM_COPY.backPlaceholder}
          problem={CONFIRM_COPY.backProblem}
          act={CONFIRM_COPY.backAct}
          acting={CONFIRM_COPY.backing}
          busy={act.busy}
          error={act.error?.sentence}
          closeLabel={CONFIRM_COPY.later}
          onClose={() => {
            setAsking(false)
            act.forgive()
          }}
          onAct={(reason) => void decide('return', CONFIRM_COPY.returned, reason)}
        />
        <Toast text={said} onClose={hush} raised />
        {said ? null : <Toast {...undo.toast} action={CONFIRM_COPY.undo} raised />}
      </>
    ),
  }
}
