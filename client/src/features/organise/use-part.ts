import { call } from '@client/platform/call'
import { useAct, type Act } from '@client/platform/use-act'
import type { ActivityFields } from '@shared/activity/model'
import { activityContract } from '@shared/activity/contract'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { useState } from 'react'

/** One part of a plan being written; `fields` is the whole plan with it. */
export interface PartEdit {
  readonly fields: ActivityFields
  readonly act: Act
  /** What stands in the way, said once saving was tried. */
  readonly problem: string | undefined
  readonly change: (fields: ActivityFields) => void
  readonly changePlan: (plan: Partial<ActivityFields['plan']>) => void
  readonly changeSafety: (safety: Partial<ActivityFields['plan']['safety']>) => void
  readonly changeSafeguards: (some: Partial<ActivityFields['plan']['safeguards']>) => void
  /** A part that cannot be kept yet says why; nothing when it can. */
  readonly block: (problem: string | undefined) => void
  /** True when it was saved. */
  readonly save: () => Promise<boolean>
}

/** Writing one part; the plan is saved whole, as it was read with this part changed. */
export function usePart(activity: KeptActivity): PartEdit {
  const [fields, change] = useState(activity.fields)
  const [blocked, block] = useState<string>()
  const [tried, setTried] = useState(false)
  const act = useAct()
  const { plan } = fields
  return {
    ...{ fields, act, change, block },
    problem: tried ? blocked : undefined,
    changePlan: (some) => change({ ...fields, plan: { ...plan, ...some } }),
    changeSafety: (some) =>
      change({ ...fields, plan: { ...plan, safety: { ...plan.safety, ...some } } }),
    changeSafeguards: (some) =>
      change({ ...fields, plan: { ...plan, safeguards: { ...plan.safeguards, ...some } } }),
    async save() {
      setTried(true)
      if (blocked !== undefined) return false
      const { id, stationId, teamId } = activity
      return act.run(async () => {
        await call(activityContract, 'saveActivity', { id, stationId, teamId, fields })
      })
    },
  }
}
