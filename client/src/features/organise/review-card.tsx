import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import type { KeptActivity } from '@shared/activity/planning-actions'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { reviewClock } from './review-clock'
import { REVIEW_COPY } from './review-copy'
import { slotWords } from './when-words'

/** What a reviewer looks at first: whether anybody may be in danger, and what else must be settled. */
function factsOf({ plan }: KeptActivity['fields']): { words: string; isGood: boolean }[] {
  const { dangers } = plan.safety
  const { agreementCases, major } = plan.safeguards
  return [
    dangers.length === 0
      ? { words: REVIEW_COPY.safe, isGood: true }
      : { words: REVIEW_COPY.dangers(dangers.length), isGood: false },
    ...(agreementCases.length > 0 ? [{ words: REVIEW_COPY.agreement, isGood: false }] : []),
    ...(major ? [{ words: REVIEW_COPY.major, isGood: false }] : []),
  ]
}

export interface ReviewCardProps {
  readonly activity: KeptActivity
  readonly now: Instant
  readonly onLook: () => void
}

/** A plan that waits: whose, when, what to look out for, and by when it is answered (board 17). */
export function ReviewCard({ activity, now, onLook }: ReviewCardProps) {
  const { fields, stationName, reviewDueAt } = activity
  const [slot] = fields.slots
  return (
    <Card>
      <Stack gap={3}>
        <Row gap={3} align="top">
          <Wicon icon="calendar" size={48} />
          <View className="grow">
            <Heading size="lead">{fields.plan.title}</Heading>
            <View className="t-2">{stationName}</View>
            {slot ? <View className="t-2 t-num">{slotWords(slot)}</View> : null}
          </View>
        </Row>
        <Row gap={3} wrap>
          {factsOf(fields).map(({ words, isGood }) => (
            <Row key={words} gap={1} className={isGood ? 't-good' : 't-wait'}>
              <Icon name={isGood ? 'check' : 'alert'} size="s" />
              <View>{words}</View>
            </Row>
          ))}
          {reviewDueAt === null ? null : <Tag {...reviewClock(reviewDueAt, now)} />}
        </Row>
        <Button variant="quiet" size="m" onPress={onLook}>
          {REVIEW_COPY.look}
        </Button>
      </Stack>
    </Card>
  )
}
