import { AskedPage } from '@client/features/frame/asked-page'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { PageHead } from '@client/ui/page-head'
import { directoryContract } from '@shared/station/directory'
import { DONATE_COPY } from '@client/features/points/copy'

/** Whose pool it is to be, for who has no station, or means another one. */
export function PickPool({ onPick }: { readonly onPick: (stationId: string) => void }) {
  const asked = useCall(directoryContract, 'listStations', {})
  return (
    <AskedPage title={DONATE_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {({ stations }) => (
        <>
          <PageHead size="title" title={DONATE_COPY.which} text={DONATE_COPY.whichText} />
          <CellGroup>
            {stations.map(({ id, name, address }) => (
              <Cell
                key={id}
                icon="station"
                title={name}
                hint={address}
                onPress={() => onPick(id)}
              />
            ))}
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
