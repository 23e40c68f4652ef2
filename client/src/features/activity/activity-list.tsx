import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { ActivityRow } from '@shared/activity/model'
import { View } from '@tarojs/components'
import { ActivityCard } from './activity-card'
import { fullnessOf } from './activity-words'
import { LIST_COPY } from './copy'

/** What stands out of an activity, and how full it is; or that one has signed up. */
function Tags({ row, mine }: { readonly row: ActivityRow; readonly mine: boolean }) {
  const { tone, label } = fullnessOf(row)
  return (
    <Row between wrap gap={2}>
      {row.companionsMax > 0 ? <Tag label={LIST_COPY.family} /> : <View />}
      {mine ? (
        <Tag tone="good" icon="tick" label={LIST_COPY.signedUp} />
      ) : (
        <Tag tone={tone} label={label} />
      )}
    </Row>
  )
}

export interface ActivityListProps {
  readonly activities: readonly ActivityRow[]
  /** The ids of those that one has signed up for. */
  readonly mine: ReadonlySet<string>
  readonly onOpen: (id: string) => void
}

/** Activities, soonest first (board 06). */
export function ActivityList({ activities, mine, onOpen }: ActivityListProps) {
  return (
    <>
      {activities.map((row) => (
        <ActivityCard
          key={row.id}
          {...{ title: row.title, from: row.from, to: row.to, place: row.place }}
          muted={fullnessOf(row).isFull && !mine.has(row.id)}
          foot={<Tags row={row} mine={mine.has(row.id)} />}
          onPress={() => onOpen(row.id)}
        />
      ))}
    </>
  )
}
