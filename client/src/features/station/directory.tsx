import { Chip, Chips } from '@client/ui/chip'
import { Heading } from '@client/ui/heading'
import { PinList } from '@client/ui/pin-list'
import { PinMap } from '@client/ui/pin-map'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { Instant } from '@shared/kit/time'
import type { Station } from '@shared/station/site-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DIRECTORY_COPY } from './directory-copy'
import { openWords } from './open-hours'

const FILTERS = ['all', 'openNow', 'bases', 'stepFree'] as const
type Filter = (typeof FILTERS)[number]

function isBase({ kinds }: Station): boolean {
  return kinds.includes('educationBase')
}

function fits(station: Station, filter: Filter, now: Instant): boolean {
  if (filter === 'openNow') return openWords(station, now).isOpen
  if (filter === 'bases') return isBase(station)
  return filter === 'stepFree' ? station.stepFree : true
}

/** Whether it is open, beside its hours. */
function OpenRow({ station, now }: { readonly station: Station; readonly now: Instant }) {
  const { isOpen, tag, hint } = openWords(station, now)
  return (
    <Row gap={2} wrap>
      <Tag tone={isOpen ? 'good' : 'plain'} label={tag} />
      <View className="t-2">{hint}</View>
    </Row>
  )
}

export interface DirectoryProps {
  readonly stations: readonly Station[]
  readonly now: Instant
  readonly onOpen: (id: string) => void
}

/** Every station: on the map where there is one, and in the list everywhere (board 45). */
export function Directory({ stations, now, onOpen }: DirectoryProps) {
  const [filter, setFilter] = useState<Filter>('all')
  const shown = stations.filter((station) => fits(station, filter, now))
  if (stations.length === 0) return <StatePage art="window-empty" {...DIRECTORY_COPY.none} />
  return (
    <>
      <PinMap
        label={DIRECTORY_COPY.map}
        pins={shown.map(({ id, name, latitude, longitude }) => ({
          key: id,
          name,
          latitude,
          longitude,
        }))}
        onChoose={onOpen}
      />
      <Heading level={1} size="lead">
        {DIRECTORY_COPY.count(
          stations.filter(({ kinds }) => kinds.some((kind) => kind !== 'educationBase')).length,
          stations.filter(isBase).length,
        )}
      </Heading>
      <Chips label={DIRECTORY_COPY.which}>
        {FILTERS.map((one) => (
          <Chip
            key={one}
            label={DIRECTORY_COPY[one]}
            selected={one === filter}
            onPress={() => setFilter(one)}
          />
        ))}
      </Chips>
      {shown.length === 0 ? (
        <StatePage art="window-empty" {...DIRECTORY_COPY.noneOfThese} />
      ) : (
        <PinList
          label={DIRECTORY_COPY.list}
          places={shown.map((station) => ({
            key: station.id,
            name: station.name,
            detail: <OpenRow station={station} now={now} />,
          }))}
          onChoose={onOpen}
        />
      )}
    </>
  )
}
