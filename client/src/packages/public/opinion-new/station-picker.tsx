import { AskedPart } from '@client/features/frame/asked-part'
import { WRITE_COPY } from '@client/features/opinion/copy'
import type { OpinionDraft } from '@client/features/opinion/opinion-draft'
import { STATION_COPY } from '@client/features/station/copy'
import { useCall } from '@client/platform/use-call'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { directoryContract } from '@shared/station/directory'

export type PickedStation = Pick<OpinionDraft, 'stationId' | 'stationName'>

export interface StationPickerProps {
  readonly open: boolean
  /** The station's id, or ''. */
  readonly current: string
  readonly onPick: (station: PickedStation) => void
  readonly onClose: () => void
}

function Stations({ current, onPick }: Pick<StationPickerProps, 'current' | 'onPick'>) {
  const asked = useCall(directoryContract, 'listStations', {})
  return (
    <AskedPart asked={asked} shape={['row', 'row', 'row']}>
      {({ stations }) => (
        <OptionGroup label={STATION_COPY.choose} arrows="move">
          {[{ id: '', name: WRITE_COPY.anyStation, areaName: '' }, ...stations].map((station) => (
            <Option
              key={station.id}
              title={station.name}
              hint={station.areaName}
              selected={station.id === current}
              onSelect={() => onPick({ stationId: station.id, stationName: station.name })}
            />
          ))}
        </OptionGroup>
      )}
    </AskedPart>
  )
}

/** The station that the opinion is about, or none. */
export function StationPicker({ open, onClose, ...props }: StationPickerProps) {
  return (
    <Sheet
      open={open}
      label={STATION_COPY.choose}
      closeLabel={STATION_COPY.later}
      onClose={onClose}
    >
      <Stack>
        <PageHead size="title" title={STATION_COPY.choose} />
        <Stations {...props} />
      </Stack>
    </Sheet>
  )
}
