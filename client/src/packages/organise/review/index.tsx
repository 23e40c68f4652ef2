import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { REVIEW_COPY } from '@client/features/organise/copy'
import { PlanReading } from '@client/features/organise/plan-reading'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { activityContract } from '@shared/activity/contract'

/** A plan that waits: read whole, then published or returned with the reason. ACT-05. */
export default function ReviewPage() {
  const { id = '' } = useParams<'organise/review'>()
  const asked = useCall(activityContract, 'getKeptActivity', id === '' ? null : { id })
  const act = useAct()
  const reasoned = useReasoned(() => void back())
  const activity = asked.state === 'ready' ? asked.output.activity : undefined
  const version = activity?.version ?? 0

  const publish = async () => {
    const done = await act.run(async () => {
      await call(activityContract, 'reviewActivity', { id, version, publish: true })
    })
    if (done) await back()
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
  return (
    <AskedPage
      title={REVIEW_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      footer={
        activity?.state === 'waiting' ? (
          <Footer layout="row">
            <Button variant="line" block={false} onPress={giveBack}>
              {REVIEW_COPY.back}
            </Button>
            <Button loading={act.busy && REVIEW_COPY.publishing} onPress={() => void publish()}>
              {REVIEW_COPY.publish}
            </Button>
          </Footer>
        ) : undefined
      }
      over={reasoned.layer}
    >
      {(output) => (
        <>
          <ErrorCallout block text={act.error?.sentence} />
          <PlanReading activity={output.activity} />
        </>
      )}
    </AskedPage>
  )
}
