import { fullnessOf } from '@client/features/activity/fullness'
import { useChosenStation } from '@client/features/station/use-chosen-station'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { comingContract, type ComingActivity } from '@shared/activity/coming'
import { friendlyTime } from '@shared/kit/time'
import { HOME_COPY } from './copy'

/** The next two of the chosen station, else of all; none while nothing is heard. */
function useComing(): readonly ComingActivity[] {
  const station = useChosenStation()
  const input = station ? { stationId: station.id, elseAll: true } : {}
  const asked = useCall(comingContract, 'listComing', input)
  return asked.state === 'ready' ? asked.output.activities : []
}

/**
 * What one can go to nearby (board 01): below the help, and only once it is heard. As rows, since the cards of the list
 * would weigh on the package that a frightened person waits for.
 */
export function Coming() {
  const coming = useComing()
  const now = useNow()
  if (coming.length === 0) return null
  return (
    <CellGroup title={HOME_COPY.coming}>
      {coming.map((activity) => (
        <Cell
          key={activity.id}
          icon="calendar"
          title={activity.title}
          hint={`${friendlyTime(activity.from, now)}，${activity.place}，${fullnessOf(activity).label}`}
          onPress={() => void open('event/detail', { id: activity.id })}
        />
      ))}
    </CellGroup>
  )
}
