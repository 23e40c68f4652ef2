import { call, type CallError } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import type { OutputOf } from '@shared/kit/contract'
import { giftContract } from '@shared/ledger/gift-actions'
import { useCallback, useState } from 'react'
import { DESK_COPY } from './keep-copy'

export type AtDesk = OutputOf<(typeof giftContract)['actions']['findPickup']>

export interface Handover {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** What the code stands for that was looked up last. */
  readonly found: AtDesk | undefined
  /** What has just been done; undefined once it was read. */
  readonly said: string | undefined
  readonly canUndo: boolean
  /** Gives true when the code was known. */
  readonly find: (code: string) => Promise<boolean>
  readonly handOver: () => Promise<void>
  readonly undo: () => Promise<void>
  readonly forget: () => void
  readonly hush: () => void
}

/** The desk of a station; `onChange` hears that something was fetched, or not after all. */
export function useHandover(stationId: string, onChange: () => void): Handover {
  const act = useAct()
  const [looked, setLooked] = useState<{ readonly code: string; readonly found: AtDesk }>()
  const [done, setDone] = useState<{ readonly id: string; readonly words: string }>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => {
    setSaid(undefined)
    setDone(undefined)
  }, [])
  return {
    busy: act.busy,
    error: act.error,
    found: looked?.found,
    said: done?.words ?? said,
    canUndo: done !== undefined,
    hush,
    forget: () => {
      setLooked(undefined)
      act.forgive()
    },
    find: (code) =>
      act.run(async () => {
        setLooked(undefined)
        const found = await call(giftContract, 'findPickup', { stationId, code })
        setLooked({ code, found })
      }),
    handOver: async () => {
      if (!looked) return
      const { code } = looked
      await act.run(async () => {
        const { pickup } = await call(giftContract, 'handOver', { stationId, code })
        setLooked(undefined)
        setDone({ id: pickup.id, words: DESK_COPY.handed(pickup.name) })
        onChange()
      })
    },
    undo: async () => {
      if (!done) return
      const { id } = done
      await act.run(async () => {
        await call(giftContract, 'undoHandOver', { id })
        setDone(undefined)
        setSaid(DESK_COPY.undone)
        onChange()
      })
    },
  }
}
