import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { activityContract } from '@shared/activity/contract'
import type { SignUpRow } from '@shared/activity/model'
import type { Refusal } from '@shared/activity/refusals'
import { useState } from 'react'
import { PEOPLE_COPY } from './copy'

/** So many are decided at once. */
const AT_ONCE = 50

export interface Decisions {
  readonly busy: boolean
  readonly error: string | undefined
  readonly chosen: readonly string[]
  readonly choose: (id: string) => void
  /** How many found no place the last time. */
  readonly full: number
  /** Takes these in the order in which they asked, as far as places go. */
  readonly take: (rows: readonly SignUpRow[]) => Promise<void>
  /** True when all of them were told. */
  readonly refuse: (rows: readonly SignUpRow[], reason: Refusal, note: string) => Promise<boolean>
}

/** Choosing among those who asked: all while places last, those that are ticked, or none. ACT-11, ACT-12, AMB-44. */
export function useDecisions(
  activityId: string,
  onDone: (said: string | undefined) => void,
): Decisions {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [full, setFull] = useState(0)
  const act = useRecordedAct('decision')

  async function decide(
    take: readonly string[],
    refuse: readonly { id: string; reason: Refusal; note: string }[],
  ): Promise<boolean> {
    const decision = { activityId, take: [...take], refuse: [...refuse] }
    const done = await act.run(decision, async (decisionId) => {
      const input = { ...decision, decisionId }
      const { results } = await call(activityContract, 'decideSignUps', input)
      const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length
      setFull(count('full'))
      onDone(saidOf(count('confirmed'), count('refused')))
    })
    if (done) setChosen([])
    return done
  }
  return {
    ...{ busy: act.busy, error: act.error?.sentence, chosen, full },
    choose: (id) =>
      setChosen((last) => (last.includes(id) ? last.filter((one) => one !== id) : [...last, id])),
    async take(rows) {
      await decide(
        rows.slice(0, AT_ONCE).map(({ id }) => id),
        [],
      )
    },
    refuse: (rows, reason, note) =>
      decide(
        [],
        rows.slice(0, AT_ONCE).map(({ id }) => ({ id, reason, note })),
      ),
  }
}

function saidOf(taken: number, refused: number): string | undefined {
  if (taken > 0) return PEOPLE_COPY.chosen(taken)
  return refused > 0 ? PEOPLE_COPY.refused(refused) : undefined
}
