import { useAct } from '@client/platform/use-act'
import { ReasonSheet, type ReasonedAct } from '@client/ui/reason-sheet'
import { Toast } from '@client/ui/toast'
import { useCallback, useState, type ReactNode } from 'react'
import { FRAME_COPY } from './copy'

export interface ReasonAsking {
  /** Asks for the reason of an act, and does it then. */
  readonly ask: (act: ReasonedAct) => void
  /** Says something that was done without a reason. */
  readonly say: (words: string) => void
  /** For `over` of the page: the sheet, and what is said afterwards. */
  readonly layer: ReactNode
}

/** The acts of a page that need a reason, one at a time; `onDone` hears of each. */
export function useReasoned(onDone: () => void, raised = false): ReasonAsking {
  const [asked, setAsked] = useState<ReasonedAct>()
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const hush = useCallback(() => setSaid(undefined), [])
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
    setAsked(undefined)
    setSaid(asked.said)
    onDone()
  }
  return {
    ask: setAsked,
    say: setSaid,
    layer: (
      <>
        <ReasonSheet
          open={asked !== undefined}
          title={asked?.title ?? ''}
          text={asked?.text}
          note={asked?.note}
          label={FRAME_COPY.reason}
          placeholder={asked?.placeholder ?? ''}
          problem={FRAME_COPY.reasonProblem}
          act={asked?.act ?? ''}
          acting={FRAME_COPY.saving}
          destructive={asked?.destructive}
          busy={act.busy}
          error={act.error?.sentence}
          closeLabel={FRAME_COPY.later}
          onClose={close}
          onAct={(reason) => void run(reason)}
        />
        <Toast text={said} onClose={hush} raised={raised} />
      </>
    ),
  }
}
