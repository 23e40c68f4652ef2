import { AskedPage } from '@client/features/frame/asked-page'
import { useVerdict } from '@client/features/frame/use-verdict'
import { REVIEW_COPY } from '@client/features/training/courseware-copy'
import { CoursewareReading } from '@client/features/training/courseware-reading'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { trainingContract } from '@shared/training/contract'

/** Courseware that waits: read whole, then accepted or returned with the reason. AMB-16. */
export default function CoursewareReviewPage() {
  const { id = '' } = useParams<'training/review'>()
  const asked = useCall(trainingContract, 'getCourseware', id === '' ? null : { id })
  const courseware = asked.state === 'ready' ? asked.output.courseware : undefined
  const version = courseware?.version ?? 0
  const judge = (answer: { readonly accept: boolean; readonly reason?: string }) =>
    call(trainingContract, 'reviewCourseware', { id, version, ...answer })
  const verdict = useVerdict({
    copy: REVIEW_COPY,
    waits: courseware?.state === 'waiting',
    onAccept: () => judge({ accept: true }),
    onBack: (reason) => judge({ accept: false, reason }),
  })
  return (
    <AskedPage
      title={REVIEW_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={verdict.footer}
      over={verdict.layer}
    >
      {(output) => (
        <>
          {verdict.said}
          <CoursewareReading fields={output.courseware.fields} />
        </>
      )}
    </AskedPage>
  )
}
