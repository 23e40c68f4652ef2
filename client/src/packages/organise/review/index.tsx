import { AskedPage } from '@client/features/frame/asked-page'
import { useVerdict } from '@client/features/frame/use-verdict'
import { BLOCKER_WORDS } from '@client/features/organise/copy'
import { PlanReading } from '@client/features/organise/plan-reading'
import { reviewClock } from '@client/features/organise/review-clock'
import { REVIEW_COPY } from '@client/features/organise/review-copy'
import { slotWords } from '@client/features/organise/when-words'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { Heading } from '@client/ui/heading'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { activityContract } from '@shared/activity/contract'
import { startBlockers } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { View } from '@tarojs/components'

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
  const activity = asked.state === 'ready' ? asked.output.activity : undefined
  const version = activity?.version ?? 0
  const judge = (answer: { readonly publish: boolean; readonly reason?: string }) =>
    call(activityContract, 'reviewActivity', { id, version, ...answer })
  const verdict = useVerdict({
    copy: REVIEW_COPY,
    waits: activity?.state === 'waiting',
    onAccept: () => judge({ publish: true }),
    onBack: (reason) => judge({ publish: false, reason }),
  })
  return (
    <AskedPage
      title={REVIEW_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={verdict.footer}
      over={verdict.layer}
    >
      {(output) => {
        const { fields } = output.activity
        const blockers = startBlockers(fields)
        return (
          <>
            <Head activity={output.activity} />
            {verdict.said}
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
