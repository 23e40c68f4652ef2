import { useNow } from '@client/platform/use-now'
import { Avatar } from '@client/ui/avatar'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { TierRow } from '@shared/volunteer/tier-model'
import { TIER_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { dueFact, Facts } from './application-card'
import { TIER_QUEUE_COPY } from './tier-copy'

export interface TierQueueProps {
  readonly rows: readonly TierRow[]
  readonly onOpen: (row: TierRow) => void
}

/** Who would like to become a publicist, lecturer or expert. TIER-02. */
export function TierQueue({ rows, onOpen }: TierQueueProps) {
  const now = useNow()
  if (rows.length === 0) return <StatePage art="window-empty" {...TIER_QUEUE_COPY.none} />
  return (
    <>
      <Heading level={1} size="lead">
        {TIER_QUEUE_COPY.waiting(rows.length)}
      </Heading>
      {rows.map((row) => (
        <Card key={row.id} onPress={() => onOpen(row)}>
          <Stack gap={3}>
            <Row gap={3}>
              <Avatar letter={row.maskedName.slice(0, 1)} />
              <View className="grow">
                <View className="t-lead">{row.maskedName}</View>
                <View className="t-2">{row.stationName}</View>
              </View>
              <Icon name="right" size="s" />
            </Row>
            <Row gap={3} wrap>
              <Tag tone="brand" label={TIER_WORDS[row.tier]} />
              <Facts facts={[dueFact(row.dueAt, now)]} />
            </Row>
          </Stack>
        </Card>
      ))}
    </>
  )
}
