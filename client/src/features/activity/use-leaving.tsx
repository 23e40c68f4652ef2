import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import type { OwnSignUp } from '@shared/activity/model'
import { signingContract } from '@shared/activity/signing-actions'
import { useState, type ReactNode } from 'react'
import { MINE_COPY } from './copy'
import { LateSheet } from './late-sheet'
import { isLate } from './own-standing'

export interface Leaving {
  /** Gives a place back: at once with a way back, or, less than a day before, with a reason first. */
  readonly leave: (signUp: OwnSignUp) => void
  /** For `over` of the page: the question, and the way back. */
  readonly layer: ReactNode
  readonly problem: string | undefined
}

/** Giving a place back (boards 67, 67b). `raised`: the page has a footer. */
export function useLeaving(onChanged: () => void, raised = false): Leaving {
  const act = useAct()
  const undo = useUndo()
  const [late, setLate] = useState<OwnSignUp>()

  const takeBack = async (signUpId: string) => {
    await act.run(async () => {
      await call(signingContract, 'undoCancel', { signUpId })
    })
    onChanged()
  }
  const giveBack = async ({ id, state, title }: OwnSignUp, reason: string) => {
    const done = await act.run(async () => {
      await call(signingContract, 'cancelSignUp', { signUpId: id, reason })
    })
    if (done) setLate(undefined)
    onChanged()
    // Who was only in line has left it: coming back is the end of the line.
    if (done && state === 'confirmed') {
      undo.offer(MINE_COPY.cancelledTitle(title), () => void takeBack(id))
    }
  }
  const leave = (signUp: OwnSignUp) => {
    if (isLate(signUp, Date.now())) setLate(signUp)
    else void giveBack(signUp, '')
  }
  const stay = () => {
    setLate(undefined)
    act.forgive()
  }
  return {
    leave,
    problem: late ? undefined : act.error?.sentence,
    layer: (
      <>
        <Toast {...undo.toast} action={MINE_COPY.undo} raised={raised} />
        {late ? (
          <LateSheet
            signUp={late}
            busy={act.busy}
            problem={act.error?.sentence}
            onStay={stay}
            onLeave={(reason) => void giveBack(late, reason)}
          />
        ) : null}
      </>
    ),
  }
}
