import { AskedPage } from '@client/features/frame/asked-page'
import { Directory } from '@client/features/station/directory'
import { DIRECTORY_COPY } from '@client/features/station/directory-copy'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { directoryContract } from '@shared/station/directory'

/** Every station, for everybody (board 45). */
export default function StationsPage() {
  const asked = useCall(directoryContract, 'listStations', {})
  const now = useNow()
  return (
    <AskedPage title={DIRECTORY_COPY.title} asked={asked} shape={['title', 'chips', 'card']}>
      {({ stations }) => (
        <Directory
          stations={stations}
          now={now}
          onOpen={(id) => void open('public/station', { id })}
        />
      )}
    </AskedPage>
  )
}
