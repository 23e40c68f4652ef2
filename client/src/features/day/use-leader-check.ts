import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import type { RosterRow } from '@shared/activity/check-model'
import { dayContract } from '@shared/activity/day-actions'
import { useEffect, useState } from 'react'

/** A scan can be taken back for so long, milliseconds; the server's limit is the same. D-34. */
const UNDO_MS = 10_000

/** What the last scan gave. */
export type LastScan =
  | { readonly name: 'done'; readonly row: RosterRow; readonly checkId: string }
  | { readonly name: 'undone'; readonly row: RosterRow }
  | { readonly name: 'refused'; readonly sentence: string }

export interface LeaderCheck {
  readonly busy: boolean
  readonly last: LastScan | undefined
  /** Whether the last scan can still be taken back. */
  readonly canUndo: boolean
  readonly check: (code: string) => Promise<void>
  readonly undo: () => Promise<void>
}

/** The leader scans people's own codes, one after the other. Board 38. */
export function useLeaderCheck(activityId: string, slotId: string): LeaderCheck {
  const act = useRecordedAct('check')
  const [done, setDone] = useState<Exclude<LastScan, { name: 'refused' }>>()
  const [canUndo, setCanUndo] = useState(false)
  useEffect(() => {
    if (done?.name !== 'done') return undefined
    const timer = setTimeout(() => setCanUndo(false), UNDO_MS)
    return () => clearTimeout(timer)
  }, [done])

  return {
    busy: act.busy,
    last: act.error ? { name: 'refused', sentence: act.error.sentence } : done,
    canUndo: canUndo && done?.name === 'done',
    check: async (code) => {
      await act.run({ code }, async (checkId) => {
        const { row } = await call(dayContract, 'checkByLeader', {
          ...{ activityId, slotId, code, checkId },
        })
        setDone({ name: 'done', row, checkId })
        setCanUndo(true)
      })
    },
    undo: async () => {
      if (done?.name !== 'done') return
      const { row, checkId } = done
      await act.run({ undone: checkId }, async () => {
        const input = { signUpId: row.signUpId, checkId }
        const back = await call(dayContract, 'undoCheck', input)
        setDone({ name: 'undone', row: back.row })
      })
    },
  }
}
