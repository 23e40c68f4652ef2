import type { IdKind } from '@shared/kit/ids'
import { useRef, useState } from 'react'
import { type CallError, callErrorOf } from './call-errors'
import { newClientId } from './random'

/** Something a person does that the server must hear: busy in place, and nothing lost when it is refused. */
export interface Act {
  readonly busy: boolean
  /** What the last try met; its sentence is for people. It stays while the next try runs, so that nothing jumps. */
  readonly error: CallError | undefined
  /** Does the work, one at a time. Gives true when it was done; what went wrong is kept in `error`. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>
  /** Forgets the error. */
  readonly forgive: () => void
}

/** One act of a page: its button is busy while it runs, and a failed one may simply be run again. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const running = useRef(false)
  return {
    busy,
    error,
    forgive: () => setError(undefined),
    async run(work) {
      if (running.current) return false
      running.current = true
      setBusy(true)
      try {
        await work()
        setError(undefined)
        return true
      } catch (failure) {
        setError(callErrorOf(failure))
        return false
      } finally {
        running.current = false
        setBusy(false)
      }
    },
  }
}

/** An act that leaves a record of its own: the record is made once, however often the act is tried. */
export interface RecordedAct extends Omit<Act, 'run'> {
  /** Does the work with the record's id: the same id for the same `content` until it was done. */
  readonly run: (content: object, work: (id: string) => Promise<void>) => Promise<boolean>
}

/** One act of a page that makes a record of `kind`. */
export function useRecordedAct(kind: IdKind): RecordedAct {
  const act = useAct()
  const last = useRef<{ readonly content: string; readonly id: string }>()

  async function idFor(content: object): Promise<string> {
    const words = JSON.stringify(content)
    if (last.current?.content !== words) {
      last.current = { content: words, id: await newClientId(kind) }
    }
    return last.current.id
  }

  return {
    ...act,
    run: (content, work) =>
      act.run(async () => {
        await work(await idFor(content))
        last.current = undefined
      }),
  }
}
