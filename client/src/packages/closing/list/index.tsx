import { LIST_COPY } from '@client/features/closing/copy'
import { CLOSINGS_COPY } from '@client/features/closing/entrance-copy'
import { dueWords } from '@client/features/closing/due-words'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { closingContract } from '@shared/activity/closing-actions'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useClosingStation } from '../closing-place'

type Rows = OutputOf<(typeof closingContract.actions)['listClosings']>['rows']

function ClosingCard({ row, now }: { readonly row: Rows[number]; readonly now: Instant }) {
  const { activityId, title, endedAt, due, missing } = row
  const [next] = missing
  const { text, tone } = dueWords('results', due.at, now)
  return (
    <Card onPress={() => void open('closing/home', { id: activityId })}>
      <Stack gap={1}>
        <Row between wrap>
          <Heading size="lead">{title}</Heading>
          <Tag tone={tone} icon="clock" label={text} />
        </Row>
        <View className="t-2 t-mini">{LIST_COPY.ended(friendlyDate(endedAt))}</View>
        <View className="t-2 t-mini">{next ? LIST_COPY.next(next) : LIST_COPY.ready}</View>
      </Stack>
    </Card>
  )
}

/** What is over and not filed, the most pressing first. ACT-26, D-14. */
export default function ClosingsPage() {
  const stationId = useClosingStation(useParams<'closing/list'>().station)
  const asked = useCall(closingContract, 'listClosings', stationId ? { stationId } : null)
  const now = useNow()
  if (stationId === null) return <WrongFacePage title={CLOSINGS_COPY.title} known />
  return (
    <AskedPage title={CLOSINGS_COPY.title} asked={asked} shape={['card', 'card']}>
      {({ rows, more }) => (
        <>
          {rows.length === 0 ? <StatePage art="window-done" {...LIST_COPY.none} /> : null}
          {rows.map((row) => (
            <ClosingCard key={row.activityId} row={row} now={now} />
          ))}
          {more ? (
            <Callout block tone="note" icon="info">
              {LIST_COPY.more}
            </Callout>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
