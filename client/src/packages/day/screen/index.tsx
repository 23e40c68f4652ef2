import { BigCode } from '@client/features/day/big-code'
import { SCREEN_COPY } from '@client/features/day/roster-copy'
import { useSiteCodes } from '@client/features/day/use-site-codes'
import { AskedPage } from '@client/features/frame/asked-page'
import { useBrightScreen } from '@client/platform/bright-screen'
import { useParams } from '@client/platform/navigation'

/** The code alone, as large as the screen, which stays on and bright. */
export default function ScreenPage() {
  const { activity = '', slot = '', way = 'in' } = useParams<'day/screen'>()
  const isNamed = activity !== '' && slot !== ''
  const codes = useSiteCodes(isNamed ? { activityId: activity, slotId: slot, way } : null)
  useBrightScreen()
  return (
    <AskedPage title={SCREEN_COPY.title[way]} asked={codes} shape={['title', 'code']}>
      {(known) => <BigCode codes={known} way={way} />}
    </AskedPage>
  )
}
