import { Card } from '@client/ui/card'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { friendlyMinutes } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { RECORDS_COPY } from './copy'
import { MinutesFigure } from './minutes-figure'

interface BalanceCardProps {
  readonly confirmedMinutes: number
  readonly pendingMinutes: number
}

/** What is confirmed, and apart from it what waits for the station manager (D-03). */
export function BalanceCard({ confirmedMinutes, pendingMinutes }: BalanceCardProps) {
  return (
    <Card>
      <Stack gap={2}>
        <View className="t-2">{RECORDS_COPY.confirmed}</View>
        <MinutesFigure minutes={confirmedMinutes} />
        <Row gap={2}>
          <Icon name="clock" size="s" />
          <View className="t-2">
            {pendingMinutes > 0
              ? RECORDS_COPY.pending(friendlyMinutes(pendingMinutes))
              : RECORDS_COPY.nothingPending}
          </View>
        </Row>
      </Stack>
    </Card>
  )
}
