import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { AskedPage } from '@client/features/frame/asked-page'
import { SITES_COPY } from '@client/features/station/assoc-copy'
import { byAttention, SiteList } from '@client/features/station/overview'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { stationContract } from '@shared/station/contract'

/** Every site of the association, and the way to open one more. */
export default function SitesPage() {
  const asked = useCall(stationContract, 'listStations', {})
  const now = useNow()
  return (
    <AskedPage
      title={SITES_COPY.title}
      tab={<FaceTabBar current="assoc/stations" />}
      asked={asked}
      shape={['title', 'card']}
      footer={
        <Footer aboveTabs>
          <Button icon="plus" onPress={() => void open('assoc/station-new', {})}>
            {SITES_COPY.open}
          </Button>
        </Footer>
      }
    >
      {({ stations }) => (
        <>
          <Heading level={1} size="lead">
            {SITES_COPY.count(stations.length)}
          </Heading>
          <SiteList
            stations={byAttention(stations)}
            now={now}
            onOpen={(station) => void open('manage/station', { station })}
          />
        </>
      )}
    </AskedPage>
  )
}
