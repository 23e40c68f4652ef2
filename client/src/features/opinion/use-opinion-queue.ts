import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { type Asked, useCall } from '@client/platform/use-call'
import type { OutputOf } from '@shared/kit/contract'
import { opinionContract } from '@shared/opinion/contract'
import type { OpinionRow } from '@shared/opinion/model'
import { useState } from 'react'
import { useShown } from './use-shown'

type Listed = OutputOf<(typeof opinionContract.actions)['listOpinions']>

/** Which list: of one station or of all one handles, and the open ones or those that are filed. */
export interface OpinionShelf {
  readonly stationId: string | undefined
  readonly filed: boolean
}

export interface OpinionQueue {
  readonly asked: Asked<Listed>
  readonly rows: readonly OpinionRow[]
  readonly more: boolean
  readonly further: 'idle' | 'loading' | 'failed'
  readonly showFurther: () => void
}

function inputOf({ stationId, filed }: OpinionShelf) {
  return { filed, ...(stationId === undefined ? {} : { stationId }) }
}

interface Further {
  /** What they follow: heard anew, the list begins again. */
  readonly of: Listed
  readonly rows: readonly OpinionRow[]
  readonly more: boolean
}

/** A list of opinions, page after page; heard anew it begins again, since what followed may have moved. Null waits. */
export function useOpinionQueue(shelf: OpinionShelf | null): OpinionQueue {
  const asked = useCall(opinionContract, 'listOpinions', shelf && inputOf(shelf))
  const [kept, keep] = useState<Further>()
  const { busy, error, run } = useAct()
  const listed = asked.state === 'ready' ? asked.output : undefined
  const after = kept?.of === listed ? kept : undefined
  const rows = [...(listed?.opinions ?? []), ...(after?.rows ?? [])]
  const last = rows.at(-1)

  async function askFurther(): Promise<void> {
    if (!shelf || !listed || !last) return
    const { id, dueAt, receivedAt } = last
    const input = { ...inputOf(shelf), after: { id, dueAt, receivedAt } }
    const { opinions, more } = await call(opinionContract, 'listOpinions', input)
    const known = new Set(rows.map((row) => row.id))
    const fresh = opinions.filter((row) => !known.has(row.id))
    keep({ of: listed, rows: [...(after?.rows ?? []), ...fresh], more })
  }

  const { shown, hidden, showMore } = useShown(rows, listed)
  return {
    asked,
    rows: shown,
    more: hidden || ((after ?? listed)?.more ?? false),
    further: busy ? 'loading' : error ? 'failed' : 'idle',
    showFurther: () => {
      showMore()
      if (!hidden) void run(askFurther)
    },
  }
}
