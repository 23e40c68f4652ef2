import { READ_COPY } from '@client/features/badge/recognition-copy'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import { recognitionContract } from '@shared/badge/recognition-actions'

/** Accepts a star or refuses it, with a while to take that back; revokes one that counts. D-34. */
export function useDeciding(id: string, onDone: () => void) {
  const act = useAct()
  const undo = useUndo()
  const reasoned = useReasoned(onDone, true)
  const takeBack = () =>
    act.run(async () => {
      await call(recognitionContract, 'undoRecognition', { id })
      reasoned.say(READ_COPY.takenBack)
      onDone()
    })
  const accept = async () => {
    const done = await act.run(async () => {
      await call(recognitionContract, 'decideRecognition', { id, verdict: 'accept' })
    })
    if (!done) return
    undo.offer(READ_COPY.accepted, () => void takeBack())
    onDone()
  }
  const refuse = () =>
    reasoned.ask({
      title: READ_COPY.refuseTitle,
      text: READ_COPY.refuseText,
      placeholder: READ_COPY.refusePlaceholder,
      act: READ_COPY.refuse,
      said: '',
      work: async (reason) => {
        await call(recognitionContract, 'decideRecognition', { id, verdict: 'refuse', reason })
        undo.offer(READ_COPY.refused, () => void takeBack())
      },
    })
  const revoke = () =>
    reasoned.ask({
      title: READ_COPY.revokeTitle,
      text: READ_COPY.refuseText,
      placeholder: READ_COPY.revokePlaceholder,
      act: READ_COPY.revoke,
      said: READ_COPY.revoked,
      destructive: true,
      work: (reason) => call(recognitionContract, 'revokeRecognition', { id, reason }),
    })
  return {
    busy: act.busy,
    error: act.error?.sentence,
    ...{ refuse, revoke },
    accept: () => void accept(),
    layer: (
      <>
        {reasoned.layer}
        {undo.toast.text ? <Toast raised {...undo.toast} action={READ_COPY.undo} /> : null}
      </>
    ),
  }
}
