import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Row, Stack } from '@client/ui/stack'
import type { DataRead } from '@shared/account/records'
import { friendlyTime } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { READS_COPY } from './copy'

/** Who looked at one's own full data, what it was, when and why. Board 31; R-27. */
export function ReadList({
  reads,
  now,
}: {
  readonly reads: readonly DataRead[]
  readonly now: number
}) {
  return (
    <Card>
      <Stack gap={3}>
        {reads.map(({ id, at, by, what, reason }, index) => (
          <Fragment key={id}>
            {index > 0 ? <Divider /> : null}
            <Stack gap={1}>
              <Row between wrap>
                <View className="t-strong">{what}</View>
                <View className="t-mini t-2">{friendlyTime(at, now)}</View>
              </Row>
              <View className="t-2">{by}</View>
              {reason ? <View className="t-2">{READS_COPY.reason(reason)}</View> : null}
            </Stack>
          </Fragment>
        ))}
      </Stack>
    </Card>
  )
}
