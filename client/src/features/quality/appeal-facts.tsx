import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { friendlyDate } from '@shared/kit/time'
import type { Review } from '@shared/survey/review-model'
import { View } from '@tarojs/components'
import { APPEAL_COPY } from './copy'
import { decisionWords } from './queue-view'
import { ReviewHead, SeenFacts } from './review-card'
import { factsOf } from './seen'

const STATE_WORDS = {
  open: APPEAL_COPY.waits,
  granting: APPEAL_COPY.granted,
  granted: APPEAL_COPY.granted,
  refused: APPEAL_COPY.refused,
} as const

/** What was seen, what was decided, what the volunteer says to it, and what was answered. */
export function AppealFacts({ review }: { readonly review: Review }) {
  const { appeal, decided, mayDecideAppeal } = review
  if (!appeal) return null
  return (
    <>
      <Card>
        <Stack gap={3}>
          <ReviewHead review={review} />
          <SeenFacts facts={factsOf(review)} />
        </Stack>
      </Card>
      <Card>
        <Stack gap={2}>
          <Heading size="lead">{APPEAL_COPY.decided}</Heading>
          <View className="t-2">{decisionWords(review)}</View>
          {decided ? <View className="t-2 t-mini">{friendlyDate(decided.at)}</View> : null}
        </Stack>
      </Card>
      <Card tone="soft">
        <Stack gap={2}>
          <Heading size="lead">{APPEAL_COPY.words}</Heading>
          <View>{appeal.words}</View>
          <View className="t-2 t-mini">{friendlyDate(appeal.at)}</View>
        </Stack>
      </Card>
      {appeal.state === 'open' && !mayDecideAppeal ? (
        <Callout block tone="note" icon="info">
          {APPEAL_COPY.notYours}
        </Callout>
      ) : null}
      {appeal.reason === null ? null : (
        <Callout block tone="note" icon="info" lead={STATE_WORDS[appeal.state]}>
          {appeal.reason}
        </Callout>
      )}
    </>
  )
}
