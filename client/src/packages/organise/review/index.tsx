import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { BLOCKER_WORDS } from '@client/features/organise/copy'
import { PlanReading } from '@client/features/organise/plan-reading'
import { reviewClock } from '@client/features/organise/review-clock'
import { REVIEW_COPY } from '@client/features/organise/review-copy'
import { slotWords } from '@client/features/organise/when-words'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { activityContract } from '@shared/activity/contract'
import { startBlockers } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Verdict = 'published' | 'backSaid'

function Head({ activity }: { readonly activity: KeptActivity }) {
  const { fields, stationName, reviewDueAt } = activity
  const [slot] = fields.slots
  const clock = useNow()
  return (
    <View>
      <Row between wrap>
        <Heading level={1}>{fields.plan.title}</Heading>
        {reviewDueAt === null ? null : <Tag {...reviewClock(reviewDueAt, clock)} />}
      </Row>
      <View className="t-2">{stationName}</View>
      {slot ? <View className="t-2 t-num">{slotWords(slot)}</View> : null}
    </View>
  )
}

/** A plan that waits: read whole, then published or returned with the reason. ACT-05. */
export default function ReviewPage() {
  const { id = '' } = useParams<'organise/review'>()
  const asked = useCall(activityContract, 'getKeptActivity', id === '' ? null : { id })
  const [verdict, setVerdict] = useState<Verdict>()
  const act = useAct()
  const reasoned = useReasoned(() => setVerdict('backSaid'))
  const activity = asked.state === 'ready' ? asked.output.activity : undefined
  const version = activity?.version ?? 0
  const mayAnswer = activity?.state === 'waiting' && verdict === undefined

  const publish = async () => {
    const done = await act.run(async () => {
      await call(activityContract, 'reviewActivity', { id, version, publish: true })
    })
    if (done) setVerdict('published')
  }
  const giveBack = () =>
    reasoned.ask({
      title: REVIEW_COPY.backTitle,
      text: REVIEW_COPY.backText,
      placeholder: REVIEW_COPY.backPlaceholder,
      act: REVIEW_COPY.backAct,
      said: REVIEW_COPY.backSaid,
      work: (reason) =>
        call(activityContract, 'reviewActivity', { id, version, publish: false, reason }),
    })
  const answer = (
    <Footer
      layout="row"
      note={act.error?.sentence}
      noteIcon={act.error === undefined ? undefined : 'info'}
    >
      <Button variant="line" block={false} onPress={giveBack}>
        {REVIEW_COPY.back}
      </Button>
      <Button loading={act.busy && REVIEW_COPY.publishing} onPress={() => void publish()}>
        {REVIEW_COPY.publish}
      </Button>
    </Footer>
  )
  const next = (
    <Footer>
      <Button onPress={() => void back()}>{REVIEW_COPY.next}</Button>
    </Footer>
  )
  return (
    <AskedPage
      title={REVIEW_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={mayAnswer ? answer : verdict ? next : undefined}
      over={reasoned.layer}
    >
      {(output) => {
        const { fields } = output.activity
        const blockers = startBlockers(fields)
        return (
          <>
            <Head activity={output.activity} />
            {verdict ? (
              <Callout block tone="good" icon="checkc">
                {REVIEW_COPY[verdict]}
              </Callout>
            ) : null}
            {blockers.length > 0 ? (
              <Callout block tone="wait" icon="alert" lead={REVIEW_COPY.blocked}>
                {blockers.map((blocker) => BLOCKER_WORDS[blocker]).join('，')}
              </Callout>
            ) : null}
            <PlanReading fields={fields} leaders={output.activity.leaders} />
          </>
        )
      }}
    </AskedPage>
  )
}
