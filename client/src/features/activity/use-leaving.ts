import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { useUndo, type Undo } from '@client/ui/toast/use-undo'
import { activityContract } from '@shared/activity/contract'
import type { OwnSignUp } from '@shared/activity/model'
import { MINE_COPY } from './copy'

export interface Leaving {
  /** Gives a place back at once, with eight seconds to take it back. */
  readonly leave: (signUp: OwnSignUp) => void
  readonly toast: Undo['toast']
  readonly problem: string | undefined
}

/** Giving a place back, early enough that no reason is asked for (board 67). */
export function useLeaving(onChanged: () => void): Leaving {
  const act = useAct()
  const undo = useUndo()
  const run = async (action: 'cancelSignUp' | 'undoCancel', signUpId: string) => {
    const done = await act.run(async () => {
      await call(activityContract, action, { signUpId })
    })
    onChanged()
    return done
  }
  const leave = async ({ id, state, title }: OwnSignUp) => {
    const done = await run('cancelSignUp', id)
    // Who was only in line has left it: coming back is the end of the line.
    if (done && state === 'confirmed') {
      undo.offer(MINE_COPY.cancelledTitle(title), () => void run('undoCancel', id))
    }
  }
  return {
    leave: (signUp) => void leave(signUp),
    toast: undo.toast,
    problem: act.error?.sentence,
  }
}
