import { call } from '@client/platform/call'
import { newClientId } from '@client/platform/random'
import { useAct, type Act } from '@client/platform/use-act'
import { useCall, type Asked } from '@client/platform/use-call'
import { campaignContract } from '@shared/survey/campaign-actions'
import type { CampaignPlan, KeptCampaign } from '@shared/survey/campaign-model'
import { useRef, useState } from 'react'

/** A campaign as the association keeps it. */
export function useKeptCampaign(id: string | undefined): Asked<KeptCampaign> {
  return useCall(campaignContract, 'readCampaign', id === undefined ? null : { campaignId: id })
}

/** A plan in the writing: on the page, until it is saved. */
export interface PlanEdit {
  readonly plan: CampaignPlan
  readonly act: Act
  readonly change: (change: Partial<CampaignPlan>) => void
  /** The id of what was saved; undefined when it was refused, which `act.error` tells. */
  readonly save: () => Promise<string | undefined>
}

/** Writes on what was kept when the page opened; without `kept` a new campaign is begun with `first`. */
export function usePlanEdit(kept: KeptCampaign | undefined, first: CampaignPlan): PlanEdit {
  const [plan, setPlan] = useState(first)
  const newId = useRef<string>()
  const act = useAct()
  return {
    ...{ plan, act },
    change: (change) => setPlan({ ...plan, ...change }),
    async save() {
      const saved = await act.run(async () => {
        newId.current ??= kept?.id ?? (await newClientId('campaign'))
        const written = { ...plan, title: plan.title.trim() }
        const input = { id: newId.current, base: kept?.rev ?? 0, plan: written }
        await call(campaignContract, 'saveCampaign', input)
      })
      return saved ? newId.current : undefined
    },
  }
}
