import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { localDate } from '@shared/kit/time'
import { stationContract } from '@shared/station/contract'
import type { Milestone, Plan, PlanMetric } from '@shared/station/plan-model'
import { useState } from 'react'
import { NO_NUMBERS, shortfallOf } from './plan-words'

/** The contract's least length of a reason, in characters. */
const REASON_MIN = 2

/** The first date of a new plan: the end of the year it begins in. */
function firstMilestone(now: number): Milestone {
  const year = localDate(now).slice(0, 4)
  return { on: `${year}-12-31`, label: '12月31日', targets: NO_NUMBERS }
}

/** Editing the targets of an area, date by date; `plan` null makes the first version. Board 43b, PLAN-06. */
export function usePlanEdit(areaId: string, plan: Plan | null, startAt: string | undefined) {
  const [milestones, setMilestones] = useState<readonly Milestone[]>(
    () => plan?.milestones ?? [firstMilestone(Date.now())],
  )
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      milestones.findIndex(({ on }) => on === startAt),
    ),
  )
  const [reason, setReason] = useState('')
  const act = useAct()
  const here = milestones[place]
  const isChanged = plan === null || JSON.stringify(milestones) !== JSON.stringify(plan.milestones)
  const shortfall = milestones
    .map((_, index) => shortfallOf(milestones, index))
    .find((found) => found !== undefined)

  const change = (changed: Milestone) =>
    setMilestones(milestones.map((one, index) => (index === place ? changed : one)))

  return {
    act,
    milestones,
    here,
    reason,
    setReason,
    shortfall,
    isChanged,
    mayAdd: milestones.length < 8,
    ready: isChanged && !shortfall && reason.trim().length >= REASON_MIN,
    goTo: (on: string) =>
      setPlace(
        Math.max(
          0,
          milestones.findIndex((one) => one.on === on),
        ),
      ),
    setTarget(metric: PlanMetric, amount: number) {
      if (here) change({ ...here, targets: { ...here.targets, [metric]: amount } })
    },
    /** Another date after the others, with at least what the last one asks for. */
    addMilestone(on: string, label: string) {
      const later = [...milestones, { on, label, targets: NO_NUMBERS }].sort((one, other) =>
        one.on < other.on ? -1 : 1,
      )
      const at = later.findIndex((one) => one.on === on)
      const targets = later[at - 1]?.targets ?? later[at + 1]?.targets ?? NO_NUMBERS
      setMilestones(later.map((one, index) => (index === at ? { ...one, targets } : one)))
      setPlace(at)
    },
    save: () =>
      act.run(async () => {
        await call(stationContract, 'savePlan', {
          areaId,
          version: plan?.version ?? 0,
          startsOn: plan?.startsOn ?? localDate(Date.now()),
          baseline: plan?.baseline ?? NO_NUMBERS,
          milestones: [...milestones],
          reason: reason.trim(),
        })
      }),
  }
}

export type PlanEdit = ReturnType<typeof usePlanEdit>
