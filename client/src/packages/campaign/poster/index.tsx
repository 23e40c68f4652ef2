import { POSTER_PAGE_COPY } from '@client/features/campaign/copy'
import { PosterView } from '@client/features/campaign/poster-view'
import { AskedPage } from '@client/features/frame/asked-page'
import { posterOf } from '@client/features/survey/poster-of'
import { keepPicture } from '@client/platform/drawn-picture'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { Toast } from '@client/ui/toast'
import { campaignContract } from '@shared/survey/campaign-actions'
import { useCallback, useState } from 'react'

/** The station's poster as it will be printed, and the button that keeps it. */
export default function PosterPage() {
  const { station } = useParams<'campaign/poster'>()
  const input = station === undefined ? null : { stationId: station }
  const asked = useCall(campaignContract, 'getStationCode', input)
  const [picture, setPicture] = useState<string>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const title = asked.state === 'ready' ? asked.output.campaign.title : ''
  const keep = (drawn: string) =>
    void keepPicture(drawn, title).then(
      () => setSaid(POSTER_PAGE_COPY.saved),
      () => setSaid(POSTER_PAGE_COPY.notSaved),
    )
  return (
    <AskedPage
      title={POSTER_PAGE_COPY.title}
      asked={asked}
      shape={['card']}
      footer={
        <Footer note={POSTER_PAGE_COPY.hint}>
          <Button
            icon="download"
            disabled={picture === undefined}
            onPress={() => picture !== undefined && keep(picture)}
          >
            {process.env.TARO_ENV === 'h5' ? POSTER_PAGE_COPY.saveWeb : POSTER_PAGE_COPY.save}
          </Button>
        </Footer>
      }
      over={<Toast text={said} onClose={hush} raised />}
    >
      {({ campaign, shareCode, stationName }) => (
        <PosterView poster={posterOf(campaign, shareCode, stationName)} onDrawn={setPicture} />
      )}
    </AskedPage>
  )
}
