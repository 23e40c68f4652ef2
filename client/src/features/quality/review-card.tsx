import { Avatar } from '@client/ui/avatar'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Icon } from '@client/ui/icon'
import { Pressable } from '@client/ui/pressable'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { friendlyDate } from '@shared/kit/time'
import type { Review } from '@shared/survey/review-model'
import { View } from '@tarojs/components'
import { QUEUE_COPY } from './copy'
import { factsOf, spanOf, tagOf, type SeenFact } from './seen'

/** What was seen, one a line. */
export function SeenFacts({ facts }: { readonly facts: readonly SeenFact[] }) {
  return (
    <Stack gap={1}>
      {facts.map(({ icon, words }) => (
        <Row key={words} gap={2}>
          <Icon name={icon} size="s" />
          <View className="t-2 grow">{words}</View>
        </Row>
      ))}
    </Stack>
  )
}

interface ReviewHeadProps {
  readonly review: Review
  /** For whoever looks at those of several stations. */
  readonly withStation?: boolean
}

/** Whose answers, how many and when, with the short name of what was seen. */
export function ReviewHead({ review, withStation }: ReviewHeadProps) {
  const { name, answers, seen, at, stationName } = review
  const tag = tagOf(review)
  return (
    <Row gap={3} align="top">
      <Avatar letter={name.slice(0, 1)} />
      <View className="grow">
        <View className="t-strong">{QUEUE_COPY.collected(name, answers)}</View>
        <View className="t-2 t-mini t-num">{seen ? spanOf(seen) : friendlyDate(at)}</View>
        {withStation ? <View className="t-2 t-mini">{stationName}</View> : null}
      </View>
      {tag === undefined ? null : <Tag tone="wait" label={tag} />}
    </Row>
  )
}

export interface ReviewCardProps extends ReviewHeadProps {
  readonly busy: boolean
  readonly onOpen: () => void
  readonly onReject: () => void
  readonly onCall: () => void
  readonly onAccept: () => void
}

/** A volunteer's answers that wait for a look: what was seen, and the three ways on. Board 51b. */
export function ReviewCard(props: ReviewCardProps) {
  const { review, withStation, busy, onOpen, onReject, onCall, onAccept } = props
  return (
    <Card>
      <Stack gap={3}>
        <Pressable onPress={onOpen}>
          <ReviewHead review={review} withStation={withStation} />
        </Pressable>
        <SeenFacts facts={factsOf(review)} />
        {review.own ? (
          <View className="t-2">{QUEUE_COPY.own}</View>
        ) : (
          <Row gap={2} align="stretch">
            <Button variant="line" size="m" onPress={onReject}>
              {QUEUE_COPY.reject}
            </Button>
            <Button variant="line" size="m" onPress={onCall}>
              {QUEUE_COPY.call}
            </Button>
            <Button
              variant="quiet"
              size="m"
              loading={busy && QUEUE_COPY.accepting}
              onPress={onAccept}
            >
              {QUEUE_COPY.accept}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
