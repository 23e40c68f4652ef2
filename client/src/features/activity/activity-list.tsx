import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { ActivityRow } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { ActivityCard } from './activity-card'
import { LIST_COPY } from './copy'
import { freePlaces, fullnessOf } from './fullness'

/** For whom it is meant above all, in a word; or that one may bring somebody. */
function meantFor({ recipients, companionsMax }: ActivityRow): string | undefined {
  if (recipients.includes('elderly')) return LIST_COPY.elderly
  if (recipients.includes('parents')) return LIST_COPY.parents
  return companionsMax > 0 ? LIST_COPY.family : undefined
}

/** What stands out of an activity, and how full it is; or that one has signed up. */
function Tags({ row, mine }: { readonly row: ActivityRow; readonly mine: boolean }) {
  const { tone, label } = fullnessOf(freePlaces(row))
  const word = meantFor(row)
  return (
    <Row between wrap gap={2}>
      {word ? <Tag label={word} /> : <View />}
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
  readonly now: Instant
  readonly onOpen: (id: string) => void
}

/** As many as a phone shows at once. */
export const FIRST_SHOWN = 5

/** Activities, soonest first (board 06). */
export function ActivityList({ activities, mine, now, onOpen }: ActivityListProps) {
  return (
    <>
      {activities.map((row) => (
        <ActivityCard
          key={row.id}
          {...{ title: row.title, from: row.from, to: row.to, place: row.place, now }}
          muted={fullnessOf(freePlaces(row)).isFull && !mine.has(row.id)}
          foot={<Tags row={row} mine={mine.has(row.id)} />}
          onPress={() => onOpen(row.id)}
        />
      ))}
    </>
  )
}
