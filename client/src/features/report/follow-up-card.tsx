import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { friendlyDate, type Instant } from '@shared/kit/time'
import type { FollowUp } from '@shared/survey/report-model'
import { FOLLOW_UP_WORDS } from '@shared/survey/report-words'
import { View } from '@tarojs/components'
import { FOLLOW_UP_COPY } from './copy'

function Due({ followUp, now }: FollowUpProps) {
  const { state, dueAt, doneAt } = followUp
  if (state === 'done') {
    const label = FOLLOW_UP_COPY.doneAt(friendlyDate(doneAt ?? dueAt))
    return <Tag tone="good" icon="check" label={label} />
  }
  const isLate = now >= dueAt
  // A due date is the first moment outside.
  const date = friendlyDate(dueAt - 1)
  const label = isLate ? FOLLOW_UP_COPY.late(date) : FOLLOW_UP_COPY.due(date)
  return <Tag tone={isLate ? 'bad' : 'wait'} icon="clock" label={label} />
}

interface FollowUpProps {
  readonly followUp: FollowUp
  readonly now: Instant
}

export interface FollowUpCardProps extends FollowUpProps {
  /** Where several stations stand beside each other. */
  readonly withStation: boolean
  /** Says what came of it; left out by who does not do it. */
  readonly onClose?: () => void
}

/** Something to do where it is needed: what about, how, by when, and what came of it. SUR-07. */
export function FollowUpCard({ followUp, now, withStation, onClose }: FollowUpCardProps) {
  const { about, what, words, stationName, result, state } = followUp
  return (
    <Card>
      <Stack gap={3}>
        <View>
          <Heading size="lead">{about}</Heading>
          <View className="t-2">
            {withStation ? `${stationName}，${FOLLOW_UP_WORDS[what]}` : FOLLOW_UP_WORDS[what]}
          </View>
        </View>
        {words === '' ? null : <View className="t-lines">{words}</View>}
        {result === null ? null : <View className="t-2 t-lines">{result}</View>}
        <Row>
          <Due followUp={followUp} now={now} />
        </Row>
        {state === 'open' && onClose ? (
          <Button variant="quiet" size="m" onPress={onClose}>
            {FOLLOW_UP_COPY.close}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}
