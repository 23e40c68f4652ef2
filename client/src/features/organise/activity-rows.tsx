import { Card } from '@client/ui/card'
import { DatePlate } from '@client/ui/date-plate'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { ActivityRow } from '@shared/activity/model'
import { clockTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { HOME_COPY, STATE_WORDS } from './copy'
import { GROUPS, rowsOf } from './groups'
import { plateOf } from './when-words'

/** `志愿者 6 / 8，居民 28 / 30`. */
function placesWords({ volunteerPlaces, residentPlaces }: ActivityRow): string {
  const words = [
    volunteerPlaces.capacity > 0
      ? HOME_COPY.volunteers(volunteerPlaces.taken, volunteerPlaces.capacity)
      : '',
    residentPlaces.capacity > 0
      ? HOME_COPY.residents(residentPlaces.taken, residentPlaces.capacity)
      : '',
  ]
  return words.filter((word) => word !== '').join('，')
}

interface OwnCardProps {
  readonly activity: ActivityRow
  readonly muted: boolean
  readonly onOpen: () => void
}

function OwnCard({ activity, muted, onOpen }: OwnCardProps) {
  const { title, from, to, state } = activity
  const places = placesWords(activity)
  return (
    <Card onPress={onOpen}>
      <Row gap={3} align="top">
        <DatePlate {...plateOf(from)} muted={muted} />
        <Stack gap={1} className="grow">
          <Heading size="lead">{title}</Heading>
          <View className="t-2 t-num">{`${clockTime(from)}–${clockTime(to)}`}</View>
          {places === '' ? null : <View className="t-2 t-mini t-num">{places}</View>}
          <Row>
            <Tag {...STATE_WORDS[state]} />
          </Row>
        </Stack>
      </Row>
    </Card>
  )
}

export interface ActivityRowsProps {
  readonly activities: readonly ActivityRow[]
  readonly now: Instant
  readonly onOpen: (id: string) => void
}

/** A station's activities: what is to be finished, what is to be held, what was held. */
export function ActivityRows({ activities, now, onOpen }: ActivityRowsProps) {
  return (
    <>
      {GROUPS.map((group) => {
        const rows = rowsOf(group, activities, now)
        return rows.length === 0 ? null : (
          <Section key={group} title={HOME_COPY.groups[group]}>
            <Stack>
              {rows.map((activity) => (
                <OwnCard
                  key={activity.id}
                  activity={activity}
                  muted={group === 'past'}
                  onOpen={() => onOpen(activity.id)}
                />
              ))}
            </Stack>
          </Section>
        )
      })}
    </>
  )
}
