import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { ProgressRow } from '@client/ui/progress'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { AreaProgress, StationProgress } from '@shared/survey/progress-actions'
import { View } from '@tarojs/components'
import { PROGRESS_COPY } from './copy'
import { ANOMALY_WORDS, ROW_COPY } from './row-copy'

/** Areas with how many of their people answered. STA-24. */
export function AreaList({ areas }: { readonly areas: readonly AreaProgress[] }) {
  if (areas.length === 0) return null
  return (
    <Section title={PROGRESS_COPY.areas}>
      <Card>
        <Stack gap={4}>
          {areas.map(({ id, name, valid, goal, share }) => (
            <Stack key={id} gap={2}>
              <ProgressRow label={name} value={valid} target={goal} unit={PROGRESS_COPY.copies} />
              {share === null ? null : (
                <View className="t-2 t-mini">
                  {PROGRESS_COPY.share(`${(share / 100).toFixed(1)}%`)}
                </View>
              )}
            </Stack>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}

export interface StationListProps {
  readonly stations: readonly StationProgress[]
  readonly onOpen: (stationId: string) => void
}

/** The stations, those that somebody should look at first. SUR-13. */
export function StationList({ stations, onOpen }: StationListProps) {
  return (
    <Section title={PROGRESS_COPY.stations} note={PROGRESS_COPY.stationsNote}>
      <CellGroup>
        {stations.map(({ id, name, valid, goal, today, anomalies }) => (
          <Cell
            key={id}
            icon="station"
            tone={anomalies.length > 0 ? 'wait' : 'brand'}
            title={name}
            hint={PROGRESS_COPY.stationHint(ROW_COPY.ofGoal(valid, goal), today)}
            value={
              anomalies.length === 0 ? undefined : (
                <Row gap={1} wrap>
                  {anomalies.map((anomaly) => (
                    <Tag key={anomaly} tone="wait" label={ANOMALY_WORDS[anomaly]} />
                  ))}
                </Row>
              )
            }
            onPress={() => onOpen(id)}
          />
        ))}
      </CellGroup>
    </Section>
  )
}
