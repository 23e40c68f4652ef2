import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Skeleton } from '@client/ui/skeleton'
import { directoryContract } from '@shared/station/directory'
import type { Station } from '@shared/station/site-model'
import { STATION_CHOICE_COPY } from './copy'

/** What the places that take volunteers came to. */
export type AskedStations = ReturnType<typeof useStations>

/** Every station, asked for once by the page that offers them. */
export function useStations() {
  return useCall(directoryContract, 'listStations', {})
}

interface StationCellProps {
  readonly asked: AskedStations
  readonly stationId: string
  readonly empty: string
  readonly onOpen: () => void
}

/** The chosen station as a row that opens the choice. */
export function StationCell({ asked, stationId, empty, onOpen }: StationCellProps) {
  const chosen = stationsOf(asked).find(({ id }) => id === stationId)
  return (
    <Card pad="rows">
      <Cell
        icon="station"
        title={chosen?.name ?? empty}
        hint={chosen?.address}
        weight={chosen ? 'strong' : 'plain'}
        onPress={onOpen}
      />
    </Card>
  )
}

function stationsOf(asked: AskedStations): readonly Station[] {
  return asked.state === 'ready' ? asked.output.stations : []
}

interface StationListProps {
  readonly asked: AskedStations
  readonly label: string
  readonly stationId: string
  /** One's own station, where another one is looked for. */
  readonly except?: string
  readonly onChoose: (stationId: string) => void
}

function StationList({ asked, label, stationId, except, onChoose }: StationListProps) {
  if (asked.state === 'failed') {
    return (
      <>
        <Callout tone="wait" icon="wifioff">
          {asked.error.sentence}
        </Callout>
        <Button variant="line" icon="refresh" onPress={asked.reload}>
          {STATION_CHOICE_COPY.again}
        </Button>
      </>
    )
  }
  if (asked.state !== 'ready') {
    return <Skeleton shape={['row', 'row', 'row']} slow={STATION_CHOICE_COPY.slow} />
  }
  const open = stationsOf(asked).filter(({ id, state }) => state === 'open' && id !== except)
  if (open.length === 0) {
    return (
      <Callout tone="sunken" icon="station">
        {STATION_CHOICE_COPY.none}
      </Callout>
    )
  }
  return (
    <OptionGroup label={label} arrows="move">
      {open.map(({ id, name, areaName, address }) => (
        <Option
          key={id}
          title={name}
          hint={`${areaName} · ${address}`}
          selected={id === stationId}
          onSelect={() => onChoose(id)}
        />
      ))}
    </OptionGroup>
  )
}

export interface StationChoiceProps extends StationListProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Choosing one of the stations that take volunteers. */
export function StationChoice({ open, onClose, ...list }: StationChoiceProps) {
  return (
    <Sheet open={open} label={list.label} closeLabel={STATION_CHOICE_COPY.later} onClose={onClose}>
      <PageHead size="title" title={list.label} />
      <StationList {...list} />
    </Sheet>
  )
}
