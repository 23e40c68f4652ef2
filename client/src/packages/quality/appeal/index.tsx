import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { AppealFacts } from '@client/features/quality/appeal-facts'
import { APPEAL_COPY } from '@client/features/quality/copy'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { qualityContract } from '@shared/survey/quality-actions'
import { reviewContract } from '@shared/survey/review-actions'

/** What a volunteer says to a decision, and the answer of somebody else. R-27. */
export default function AppealPage() {
  const { campaign = '', volunteer = '' } = useParams<'quality/appeal'>()
  const key = { campaignId: campaign, volunteerId: volunteer }
  const asked = useCall(reviewContract, 'readReview', campaign === '' ? null : key)
  const reasoned = useReasoned(asked.reload, true)
  const review = asked.state === 'ready' ? asked.output.review : undefined
  const answer = (granted: boolean) =>
    reasoned.ask({
      title: granted ? APPEAL_COPY.grantTitle : APPEAL_COPY.refuseTitle,
      text: APPEAL_COPY.reasonText,
      placeholder: APPEAL_COPY.placeholder,
      act: granted ? APPEAL_COPY.grant : APPEAL_COPY.refuse,
      said: APPEAL_COPY.said,
      work: (reason) => call(qualityContract, 'decideAppeal', { ...key, granted, reason }),
    })
  return (
    <AskedPage
      title={APPEAL_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      over={reasoned.layer}
      footer={
        review?.mayDecideAppeal ? (
          <Footer layout="row">
            <Button variant="line" onPress={() => answer(false)}>
              {APPEAL_COPY.refuse}
            </Button>
            <Button onPress={() => answer(true)}>{APPEAL_COPY.grant}</Button>
          </Footer>
        ) : undefined
      }
    >
      {(output) => <AppealFacts review={output.review} />}
    </AskedPage>
  )
}
