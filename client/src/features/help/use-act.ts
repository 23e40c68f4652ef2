import { CallError } from '@client/platform/call'
import { newClientId } from '@client/platform/random'
import { useRef, useState } from 'react'

export interface Act {
  readonly busy: boolean
  readonly error: CallError | undefined
  /**
   * Does the work with a step id: the same id for the same `content`, so that trying again is the same act.
   * Gives true when it was done; an error of the call is kept in `error`.
   */
  readonly run: (content: object, work: (stepId: string) => Promise<void>) => Promise<boolean>
  readonly forgive: () => void
}

/** One act on a case: busy while it runs, once however often it is tried. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const last = useRef<{ readonly content: string; readonly stepId: string }>()

  async function stepIdFor(content: object): Promise<string> {
    const words = JSON.stringify(content)
    if (last.current?.content !== words) {
      last.current = { content: words, stepId: await newClientId('reportStep') }
    }
    return last.current.stepId
  }

  return {
    busy,
    error,
    forgive: () => setError(undefined),
    async run(content, work) {
      setBusy(true)
      setError(undefined)
      try {
        await work(await stepIdFor(content))
        last.current = undefined
        return true
      } catch (failure) {
        if (!(failure instanceof CallError)) throw failure
        setError(failure)
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
