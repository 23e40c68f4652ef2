import { Cell, CellGroup } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import type { ActivityRow } from '@shared/activity/model'
import { clockTime, friendlyDate } from '@shared/kit/time'
import { STATE_WORDS } from './copy'

/** A station's activities, newest first, each with how it stands. */
export function ActivityRows({
  activities,
  onOpen,
}: {
  readonly activities: readonly ActivityRow[]
  readonly onOpen: (id: string) => void
}) {
  return (
    <CellGroup>
      {activities.map(({ id, title, from, state }) => (
        <Cell
          key={id}
          icon="calendar"
          title={title}
          hint={`${friendlyDate(from)} ${clockTime(from)}`}
          value={<Tag {...STATE_WORDS[state]} />}
          onPress={() => onOpen(id)}
        />
      ))}
    </CellGroup>
  )
}
