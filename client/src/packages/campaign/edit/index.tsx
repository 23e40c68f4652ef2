import { PARTS, type Part } from '@client/features/campaign/copy'
import { useKeptCampaign } from '@client/features/campaign/use-campaign'
import { EDIT_COPY } from '@client/features/campaign/copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import type { KeptCampaign } from '@shared/survey/campaign-model'
import { useState } from 'react'
import { NewCampaign } from './new-campaign'
import { PartPage } from './part-page'
import { PlanPage } from './plan-page'

function partOf(given: string | undefined): Part | undefined {
  return PARTS.find((part) => part === given)
}

/** One part of a plan, edited as it was when the page opened. */
function OnePart({ id, part }: { readonly id: string; readonly part: Part }) {
  const asked = useKeptCampaign(id)
  const [first, setFirst] = useState<KeptCampaign>()
  if (asked.state === 'ready' && !first) setFirst(asked.output)
  if (first) return <PartPage kept={first} part={part} />
  return (
    <AskedPage title={EDIT_COPY.title} asked={asked} shape={['title', 'card']}>
      {() => null}
    </AskedPage>
  )
}

/** A campaign's plan: its parts, or one of them; without an id a new one is begun. SUR-02. */
export default function EditCampaignPage() {
  const { id, part: given } = useParams<'campaign/edit'>()
  const part = partOf(given)
  if (id === undefined) return <NewCampaign />
  return part ? <OnePart id={id} part={part} /> : <PlanPage id={id} />
}
