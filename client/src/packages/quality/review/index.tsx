import { AskedPage } from '@client/features/frame/asked-page'
import { AnswerRows } from '@client/features/quality/answer-rows'
import { QUEUE_COPY, REVIEW_COPY } from '@client/features/quality/copy'
import { decisionWords } from '@client/features/quality/queue-view'
import { ReviewHead, SeenFacts } from '@client/features/quality/review-card'
import { factsOf } from '@client/features/quality/seen'
import { useDeciding } from '@client/features/quality/use-deciding'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { reviewContract } from '@shared/survey/review-actions'
import type { ReviewedAnswer } from '@shared/survey/review-model'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** The pages behind the first. */
function useFurther(key: { readonly campaignId: string; readonly volunteerId: string }) {
  const [more, setMore] = useState<{ answers: ReviewedAnswer[]; more: boolean }>()
  const act = useAct()
  return {
    act,
    answers: more?.answers ?? [],
    more: more?.more,
    load: (from: number) =>
      act.run(async () => {
        const page = await call(reviewContract, 'readReview', { ...key, from })
        const answers = [...(more?.answers ?? []), ...page.answers]
        setMore({ answers, more: page.more })
      }),
  }
}

/** A volunteer's answers one by one: which of them do not count, or that all do. */
export default function QualityReviewPage() {
  const { campaign = '', volunteer = '' } = useParams<'quality/review'>()
  const key = { campaignId: campaign, volunteerId: volunteer }
  const asked = useCall(reviewContract, 'readReview', campaign === '' ? null : key)
  const further = useFurther(key)
  const [picked, setPicked] = useState<string[]>([])
  const deciding = useDeciding({
    raised: true,
    onDone() {
      setPicked([])
      asked.reload()
    },
  })
  const review = asked.state === 'ready' ? asked.output.review : undefined
  const isOpen = review?.state === 'open' && !review.own
  return (
    <AskedPage
      title={REVIEW_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row', 'row']}
      over={deciding.layer}
      footer={
        review && isOpen ? (
          <Footer layout="row">
            <Button
              variant="line"
              disabled={picked.length === 0}
              onPress={() => deciding.reject(review, picked)}
            >
              {picked.length === 0 ? QUEUE_COPY.reject : REVIEW_COPY.picked(picked.length)}
            </Button>
            <Button
              disabled={picked.length > 0}
              loading={deciding.at !== undefined && QUEUE_COPY.accepting}
              onPress={() => deciding.accept(review)}
            >
              {QUEUE_COPY.accept}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {(output) => {
        const answers = [...output.answers, ...further.answers]
        return (
          <>
            <ErrorCallout block text={deciding.error} />
            {output.review.decided ? (
              <Callout block tone="note" icon="info" lead={REVIEW_COPY.decided}>
                {decisionWords(output.review)}
              </Callout>
            ) : null}
            <Card>
              <Stack gap={3}>
                <ReviewHead review={output.review} />
                <SeenFacts facts={factsOf(output.review)} />
                {output.review.own ? <View className="t-2">{QUEUE_COPY.own}</View> : null}
              </Stack>
            </Card>
            <Section title={REVIEW_COPY.answers}>
              {isOpen ? <View className="t-2 t-mini">{REVIEW_COPY.answersHint}</View> : null}
              <AnswerRows answers={answers} picked={picked} open={isOpen} onPick={setPicked} />
            </Section>
            <MoreRows
              more={further.more ?? output.more}
              state={further.act.busy ? 'loading' : further.act.error ? 'failed' : 'idle'}
              words={REVIEW_COPY.more}
              onMore={() => void further.load(answers.length)}
            />
            <View className="t-2 t-mini">{REVIEW_COPY.private}</View>
            <View className="t-2 t-mini">{QUEUE_COPY.machine}</View>
          </>
        )
      }}
    </AskedPage>
  )
}
