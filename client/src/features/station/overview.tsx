import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Columns } from '@client/ui/columns'
import { Figure } from '@client/ui/figure'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { Instant } from '@shared/kit/time'
import { SITE_KINDS, type Station } from '@shared/station/site-model'
import { View } from '@tarojs/components'
import { OVERVIEW_COPY } from './assoc-copy'
import { openWords } from './open-hours'

/** How many sites there are, by what they are; a site that is both counts in both. Board 25, STA-09. */
export function SiteNumbers({ stations }: { readonly stations: readonly Station[] }) {
  return (
    <Card>
      <Stack gap={4}>
        <View>
          <View className="t-2">{OVERVIEW_COPY.sites}</View>
          <Figure size="l" value={stations.length} unit={OVERVIEW_COPY.sitesUnit} />
        </View>
        <Columns
          label={OVERVIEW_COPY.byKind}
          items={SITE_KINDS.map((kind) => ({
            key: kind,
            label: OVERVIEW_COPY.kinds[kind],
            value: stations.filter(({ kinds }) => kinds.includes(kind)).length,
          }))}
        />
      </Stack>
    </Card>
  )
}

export interface SiteListProps {
  readonly stations: readonly Station[]
  readonly now: Instant
  readonly onOpen: (id: string) => void
}

/** Paused ones first: somebody should look when they are back. */
export function byAttention(stations: readonly Station[]): readonly Station[] {
  const rank = ({ state }: Station) => (state === 'paused' ? 0 : 1)
  return [...stations].sort((one, other) => rank(one) - rank(other))
}

/** Sites, each the way to its settings and people. */
export function SiteList({ stations, now, onOpen }: SiteListProps) {
  if (stations.length === 0) return <StatePage art="window-empty" {...OVERVIEW_COPY.none} />
  return (
    <CellGroup>
      {stations.map((station) => {
        const { isOpen, tag } = openWords(station, now)
        return (
          <Cell
            key={station.id}
            icon="station"
            title={station.name}
            hint={`${station.areaName}，${station.address}`}
            value={
              <Tag
                tone={station.state === 'paused' ? 'wait' : isOpen ? 'good' : 'plain'}
                label={tag}
              />
            }
            onPress={() => onOpen(station.id)}
          />
        )
      })}
    </CellGroup>
  )
}
