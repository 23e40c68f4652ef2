import { call } from '@client/platform/call'
import { useAct, useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useUndo } from '@client/ui/toast/use-undo'
import { volunteerContract } from '@shared/volunteer/contract'
import type { ApplicationRow } from '@shared/volunteer/model'
import { useState } from 'react'
import { decide, decidedWords, useDecisionNews, type Applicant, type Decided } from './decide'
import { APPLICATION_COPY } from './queue-copy'
import { useFurther } from './use-further'

/** The contract decides so many at once. */
export const DECIDED_AT_ONCE = 20

/** So many cards come to the page at a time. */
const CARDS = 8

const NOTHING = { rows: [], more: false }

/** The applications that wait, the most urgent first, page after page. D-15. */
function useWaiting(stationId: string | null) {
  const input = stationId === null ? null : { stationId }
  const asked = useCall(volunteerContract, 'listApplications', input)
  const first =
    asked.state === 'ready' ? { rows: asked.output.applications, more: asked.output.more } : NOTHING
  const further = useFurther<ApplicationRow>(
    first,
    async ({ id, dueAt }) => {
      const next = { stationId: stationId ?? '', after: { id, dueAt } }
      const page = await call(volunteerContract, 'listApplications', next)
      return { rows: page.applications, more: page.more }
    },
    CARDS,
  )
  return {
    asked,
    further,
    refresh: () => {
      further.reset()
      asked.reload()
    },
  }
}

/** A station's applications and what can be done with them: one by one, or several at once. Board 17. */
export function useApplicationQueue(stationId: string | null) {
  const { asked, further, refresh } = useWaiting(stationId)
  const [picked, setPicked] = useState<readonly string[]>()
  const [outcome, setOutcome] = useState<Decided>()
  const [said, setSaid] = useState<string>()
  /** Whose button is at work. */
  const [at, setAt] = useState<string>()
  const deciding = useRecordedAct('decision')
  const other = useAct()
  const undo = useUndo()

  const takeBack = (decided: Decided) =>
    other.run(async () => {
      const input = { id: decided.decisionId, stationId: stationId ?? '' }
      await call(volunteerContract, 'undoDecisions', input)
      setOutcome(undefined)
      setSaid(APPLICATION_COPY.takenBack)
      refresh()
    })
  const hear = (decided: Decided) => {
    setPicked(undefined)
    setOutcome(decided)
    setSaid(undefined)
    if (decided.done.length > 0) undo.offer(decidedWords(decided), () => void takeBack(decided))
    refresh()
  }
  useDecisionNews(stationId, hear)

  return {
    asked,
    further,
    waiting: asked.state === 'ready' ? asked.output.waiting : undefined,
    outcome,
    error: deciding.error ?? other.error,
    at: deciding.busy || other.busy ? at : undefined,
    undo: undo.toast,
    said,
    hush: () => setSaid(undefined),
    /** Who is picked; undefined while one by one is decided. */
    picked,
    pick: setPicked,
    approve(applicants: readonly Applicant[]) {
      if (stationId === null || applicants.length === 0) return
      setAt(applicants.length === 1 ? applicants[0]?.id : 'several')
      const ids = applicants.map(({ id }) => id)
      void deciding.run({ verdict: 'approve', ids }, async (id) => {
        hear(await decide(id, stationId, { verdict: 'approve' }, applicants))
      })
    },
    remind(applicationId: string, about: 'lesson' | 'guardian') {
      setAt(applicationId)
      void other.run(async () => {
        await call(volunteerContract, 'remindApplicant', { applicationId, about })
        setSaid(APPLICATION_COPY.reminded)
      })
    },
  }
}

export type ApplicationQueue = ReturnType<typeof useApplicationQueue>
