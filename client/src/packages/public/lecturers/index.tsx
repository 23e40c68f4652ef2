import { AskedPage } from '@client/features/frame/asked-page'
import { PublicTiers } from '@client/features/volunteer-review/public-tiers'
import { PUBLIC_TIERS_COPY } from '@client/features/volunteer-review/tier-copy'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { volunteerContract } from '@shared/volunteer/contract'

/** The lecturers and publicists of a station, or of all (TIER-04). */
export default function LecturersPage() {
  const { station } = useParams<'public/lecturers'>()
  const asked = useCall(volunteerContract, 'listPublicTiers', { stationId: station })
  return (
    <AskedPage title={PUBLIC_TIERS_COPY.title} asked={asked} shape={['figures', 'row', 'row']}>
      {(output) => <PublicTiers output={output} />}
    </AskedPage>
  )
}
