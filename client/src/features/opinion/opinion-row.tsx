import { Card } from '@client/ui/card'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { spacedNumber } from '@shared/help/case-words'
import { friendlyDate, type Instant } from '@shared/kit/time'
import type { OpinionRow } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { QUEUE_COPY } from './handling-copy'
import { aboutWords, daysLeft, isDecided, isOpen, isPressing, STATE_WORDS } from './opinion-words'

/** How long until the result is due; the day it came once it is there. */
function DueTag({ row, now }: { readonly row: OpinionRow; readonly now: Instant }) {
  const { dueAt, state } = row
  if (isDecided(row) || !isOpen(state)) return null
  const isLate = dueAt <= now
  const tone = isLate ? 'bad' : isPressing(dueAt, now) ? 'wait' : 'plain'
  return <Tag tone={tone} icon="clock" label={daysLeft(dueAt, now)} />
}

export interface OpinionCardProps {
  readonly row: OpinionRow
  readonly now: Instant
  readonly onOpen: () => void
}

/** One opinion of a queue: what it is about and how long there is, none of its words. */
export function OpinionCard({ row, now, onOpen }: OpinionCardProps) {
  const { label, tone, icon } = STATE_WORDS[row.state]
  return (
    <Card onPress={onOpen}>
      <Stack gap={2}>
        <Row wrap>
          <Tag tone={tone} icon={icon} label={label} />
          <DueTag row={row} now={now} />
          {row.retaliation ? <Tag tone="bad" icon="alert" label={QUEUE_COPY.harmed} /> : null}
        </Row>
        <View className="t-lead t-strong">{aboutWords(row)}</View>
        <View className="t-2">{row.stationName || QUEUE_COPY.association}</View>
        <View className="t-2 t-mini t-num">
          {`${spacedNumber(row.no)}，${friendlyDate(row.receivedAt)}收到`}
        </View>
      </Stack>
    </Card>
  )
}
