import { call, CallError, isUnreached } from '@client/platform/call'
import { readDraft, useDraft } from '@client/platform/drafts'
import { useAct, type Act } from '@client/platform/use-act'
import { useCall, type Asked } from '@client/platform/use-call'
import { activityContract } from '@shared/activity/contract'
import type { ActivityFields } from '@shared/activity/model'
import { missingOf, type NoticeItem } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { useEffect } from 'react'
import { isEmpty, joined, NO_PATCH, patched, type PlanPatch } from './plan-patch'
import { mayWrite } from './plan-parts'
import { settled } from './plan-problems'

/** What the phone keeps of a plan that is being written: the plan as it was heard last, and what was written since. */
interface PlanDraft {
  readonly patch: PlanPatch
  readonly base: KeptActivity | null
}
const NOTHING: PlanDraft = { patch: NO_PATCH, base: null }

function draftName(id: string): string {
  return `organise.plan.${id}.1`
}

/** A plan in the writing, the same for all pages that show it. */
export interface PlanEdit {
  readonly activity: KeptActivity
  /** As it reads here: with what is not with the station yet. */
  readonly fields: ActivityFields
  readonly missing: readonly NoticeItem[]
  /** Something is only on this phone. */
  readonly isUnsaved: boolean
  readonly act: Act
  /** Any answers at once. */
  readonly write: (patch: Partial<PlanPatch>) => void
  readonly change: (fields: PlanPatch['fields']) => void
  readonly changePlan: (plan: PlanPatch['plan']) => void
  readonly changeSafety: (safety: PlanPatch['safety']) => void
  readonly changeSafeguards: (safeguards: PlanPatch['safeguards']) => void
  readonly save: () => Promise<Saving>
}

/** `saved`: with the station; `kept`: there is no network, it waits on this phone; `refused`: `act.error` says why. */
export type Saving = 'saved' | 'kept' | 'refused'

/** The plan as the station keeps it; without a network as it was heard last, if something was written since. */
export function useKeptActivity(id: string): Asked<{ activity: KeptActivity }> {
  const asked = useCall(activityContract, 'getKeptActivity', id === '' ? null : { id })
  if (asked.state !== 'failed' || !isUnreached(asked.error)) return asked
  const activity = readDraft<PlanDraft>(draftName(id))?.base
  if (!activity) return asked
  return { ...asked, state: 'ready', output: { activity } }
}

/** Writing a plan: on the phone at once, with the station when it is saved. */
export function usePlan(heard: KeptActivity): PlanEdit {
  const draft = useDraft(draftName(heard.id), NOTHING)
  const { patch, base } = draft.value
  const activity = base && base.version > heard.version ? base : heard
  const isWritable = mayWrite('schedule', activity.state)
  const isUnsaved = isWritable && !isEmpty(patch)
  const fields = isUnsaved ? patched(activity.fields, patch) : activity.fields
  const act = useAct()
  // What was saved is heard again: the phone need not keep it.
  const isHeard = base !== null && isEmpty(patch) && heard.version >= base.version
  const { discard } = draft
  useEffect(() => {
    if (isHeard) discard()
  }, [isHeard, discard])
  const write = (more: Partial<PlanPatch>) =>
    draft.update({ patch: joined(patch, more), base: activity })

  return {
    ...{ activity, fields, isUnsaved, act },
    ...{ missing: missingOf(fields), write },
    change: (some) => write({ fields: some }),
    changePlan: (plan) => write({ plan }),
    changeSafety: (safety) => write({ safety }),
    changeSafeguards: (safeguards) => write({ safeguards }),
    async save() {
      draft.save()
      if (!isUnsaved) return 'saved'
      let saving: Saving = 'refused'
      await act.run(async () => {
        saving = await send(activity.id, patch, (saved) =>
          draft.update({ patch: NO_PATCH, base: saved }),
        )
      })
      return saving
    },
  }
}

/** What was written goes over the plan as it is now; what the network lost stays on the phone, which is no failure. */
async function send(
  id: string,
  patch: PlanPatch,
  onSaved: (activity: KeptActivity) => void,
): Promise<Saving> {
  try {
    const { activity: now } = await call(activityContract, 'getKeptActivity', { id })
    const { stationId, teamId } = now
    const fields = settled(patched(now.fields, patch))
    const input = { id, stationId, teamId, fields }
    onSaved((await call(activityContract, 'saveActivity', input)).activity)
    return 'saved'
  } catch (error) {
    if (error instanceof CallError && isUnreached(error)) return 'kept'
    throw error
  }
}
