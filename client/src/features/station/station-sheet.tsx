import { open as openPage } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Skeleton } from '@client/ui/skeleton'
import { Stack } from '@client/ui/stack'
import { directoryContract } from '@shared/station/directory'
import { STATION_COPY } from './copy'
import { chooseStation, useChosenStation } from './use-chosen-station'

/** The stations to choose from, asked for when the sheet opens. */
function StationList({ onChosen }: { readonly onChosen: () => void }) {
  const chosen = useChosenStation()
  const asked = useCall(directoryContract, 'listStations', {})

  if (asked.state === 'failed') {
    return (
      <>
        <Callout tone="wait" icon="wifioff">
          {asked.error.sentence}
        </Callout>
        <Button variant="line" icon="refresh" onPress={asked.reload}>
          {STATION_COPY.retry}
        </Button>
      </>
    )
  }
  if (asked.state === 'loading') {
    return <Skeleton shape={['row', 'row', 'row']} slow={STATION_COPY.slow} />
  }
  if (asked.output.stations.length === 0) {
    return (
      <Callout tone="sunken" icon="station">
        {STATION_COPY.none}
      </Callout>
    )
  }
  return (
    <OptionGroup label={STATION_COPY.choose} arrows="move">
      {asked.output.stations.map((station) => (
        <Option
          key={station.id}
          title={station.name}
          hint={`${station.areaName} · ${station.address}`}
          selected={station.id === chosen?.id}
          onSelect={() => {
            chooseStation(station)
            onChosen()
          }}
        />
      ))}
    </OptionGroup>
  )
}

export interface StationSheetProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Choosing the station that hears first of a report. */
export function StationSheet({ open, onClose }: StationSheetProps) {
  return (
    <Sheet
      open={open}
      label={STATION_COPY.choose}
      closeLabel={STATION_COPY.later}
      onClose={onClose}
    >
      <Stack>
        <PageHead size="title" title={STATION_COPY.choose} text={STATION_COPY.why} />
        <StationList onChosen={onClose} />
        <Button
          variant="quiet"
          size="m"
          icon="pin"
          onPress={() => {
            onClose()
            void openPage('public/stations', {})
          }}
        >
          {STATION_COPY.directory}
        </Button>
      </Stack>
    </Sheet>
  )
}
