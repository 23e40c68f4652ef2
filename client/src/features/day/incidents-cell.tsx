import { open } from '@client/platform/navigation'
import { Cell } from '@client/ui/cell'
import { ENTRANCE_COPY } from './entrance-copy'

/** The way to a station's register of what went wrong. SAF-14. */
export function IncidentsCell({ stationId }: { readonly stationId: string }) {
  return (
    <Cell
      icon="shield"
      title={ENTRANCE_COPY.incidents}
      hint={ENTRANCE_COPY.incidentsHint}
      onPress={() => void open('day/incidents', { station: stationId })}
    />
  )
}
