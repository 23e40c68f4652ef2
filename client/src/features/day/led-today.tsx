import { Cell, CellGroup } from '@client/ui/cell'
import type { ActivityRow } from '@shared/activity/model'
import { addDays, clockTime, instantOf, localDate, type Instant } from '@shared/kit/time'
import { ENTRANCE_COPY } from './entrance-copy'

/** When today ends. */
export function endOfToday(now: Instant): Instant {
  return instantOf(addDays(localDate(now), 1))
}

/** `14:00–15:30，志愿者 6 / 8，居民 28 / 30`. */
function hintOf({ from, to, volunteerPlaces, residentPlaces }: ActivityRow): string {
  const places = [
    volunteerPlaces.capacity > 0
      ? ENTRANCE_COPY.volunteers(volunteerPlaces.taken, volunteerPlaces.capacity)
      : '',
    residentPlaces.capacity > 0
      ? ENTRANCE_COPY.residents(residentPlaces.taken, residentPlaces.capacity)
      : '',
  ]
  return ENTRANCE_COPY.hint(
    `${clockTime(from)}–${clockTime(to)}`,
    places.filter((words) => words !== '').join('，'),
  )
}

export interface LedTodayProps {
  readonly activities: readonly ActivityRow[]
  readonly onOpen: (activityId: string) => void
}

/** What a station holds today, each with the way to its list; nothing where nothing is. */
export function LedToday({ activities, onOpen }: LedTodayProps) {
  if (activities.length === 0) return null
  return (
    <CellGroup title={ENTRANCE_COPY.today}>
      {activities.map((activity) => (
        <Cell
          key={activity.id}
          icon="scan"
          title={activity.title}
          hint={hintOf(activity)}
          onPress={() => onOpen(activity.id)}
        />
      ))}
    </CellGroup>
  )
}
