import { TICK_COPY } from '@client/features/day/roster-copy'
import { rowLine } from '@client/features/day/roster-words'
import { reasonOf, TickFields, type TickDraft } from '@client/features/day/tick-fields'
import { missingWay, tickedAt } from '@client/features/day/ticking'
import { FormPage } from '@client/features/frame/form-page'
import { call } from '@client/platform/call'
import { serverNow } from '@client/platform/server-clock'
import { useRecordedAct } from '@client/platform/use-act'
import { PageHead } from '@client/ui/page-head'
import type { RosterRow } from '@shared/activity/check-model'
import type { Interval } from '@shared/activity/attendance-rules'
import { dayContract } from '@shared/activity/day-actions'
import { useState } from 'react'

export interface TickPersonProps {
  readonly row: RosterRow
  readonly slot: Interval
}

/** Ticks one person by hand: the reason and the moment stay on record. */
export function TickPerson({ row, slot }: TickPersonProps) {
  const [draft, setDraft] = useState<TickDraft>({
    ...{ way: missingWay(row) ?? 'out', reason: null, words: '', time: 'now', clock: '' },
  })
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('check')
  const reason = reasonOf(draft)
  const at = tickedAt(draft.time, draft.clock, { slot, way: draft.way, now: serverNow() })
  const problems = {
    ...(tried && reason.length < 2 ? { reason: TICK_COPY.pickReason } : {}),
    ...(tried && at === null ? { time: TICK_COPY.pickTime } : {}),
  }
  const save = async () => {
    setTried(true)
    if (reason.length < 2 || at === null) return false
    const { signUpId } = row
    const { way, time, clock } = draft
    return act.run({ signUpId, way, reason, time, clock }, async (checkId) => {
      await call(dayContract, 'checkByHand', { signUpId, checkId, way, at, reason })
    })
  }
  return (
    <FormPage
      title={TICK_COPY.title}
      save={TICK_COPY.save[draft.way]}
      saving={TICK_COPY.saving}
      note={TICK_COPY.note}
      act={act}
      onSave={save}
    >
      <PageHead title={row.maskedName} text={rowLine(row)} />
      <TickFields
        {...{ draft, slot, problems }}
        canLeave={row.in !== null}
        onChange={(change) => setDraft((last) => ({ ...last, ...change }))}
      />
    </FormPage>
  )
}
