import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { REVIEW_COPY } from '@client/features/training/courseware-copy'
import { CoursewareReading } from '@client/features/training/courseware-reading'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { trainingContract } from '@shared/training/contract'
import { useState } from 'react'

type Verdict = 'accepted' | 'backSaid'

/** Courseware that waits: read whole, then accepted or returned with the reason. AMB-16. */
export default function CoursewareReviewPage() {
  const { id = '' } = useParams<'training/review'>()
  const asked = useCall(trainingContract, 'getCourseware', id === '' ? null : { id })
  const [verdict, setVerdict] = useState<Verdict>()
  const act = useAct()
  const reasoned = useReasoned(() => setVerdict('backSaid'))
  const courseware = asked.state === 'ready' ? asked.output.courseware : undefined
  const version = courseware?.version ?? 0
  const mayAnswer = courseware?.state === 'waiting' && verdict === undefined

  const accept = async () => {
    const done = await act.run(async () => {
      await call(trainingContract, 'reviewCourseware', { id, version, accept: true })
    })
    if (done) setVerdict('accepted')
  }
  const giveBack = () =>
    reasoned.ask({
      title: REVIEW_COPY.backTitle,
      text: REVIEW_COPY.backText,
      placeholder: REVIEW_COPY.backPlaceholder,
      act: REVIEW_COPY.backAct,
      said: REVIEW_COPY.backSaid,
      work: (reason) =>
        call(trainingContract, 'reviewCourseware', { id, version, accept: false, reason }),
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
      <Button loading={act.busy && REVIEW_COPY.accepting} onPress={() => void accept()}>
        {REVIEW_COPY.accept}
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
      {(output) => (
        <>
          {verdict ? (
            <Callout block tone="good" icon="checkc">
              {REVIEW_COPY[verdict]}
            </Callout>
          ) : null}
          <CoursewareReading fields={output.courseware.fields} />
        </>
      )}
    </AskedPage>
  )
}
