import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { AskedPage } from '@client/features/frame/asked-page'
import { PlansRow } from '@client/features/organise/plans-row'
import { TIER_QUEUE_COPY } from '@client/features/volunteer-review/tier-copy'
import { TierQueue } from '@client/features/volunteer-review/tier-queue'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { volunteerContract } from '@shared/volunteer/contract'

/** What waits for the association: plans of activities, and who would like to become a publicist, lecturer or expert. */
export default function TiersPage() {
  const asked = useCall(volunteerContract, 'listTierApplications', {})
  return (
    <AskedPage
      title={TIER_QUEUE_COPY.title}
      tab={<FaceTabBar current="assoc/tiers" />}
      asked={asked}
      shape={['title', 'row', 'row']}
    >
      {({ applications }) => (
        <>
          <PlansRow />
          <TierQueue rows={applications} onOpen={({ id }) => void open('assoc/tier', { id })} />
        </>
      )}
    </AskedPage>
  )
}
