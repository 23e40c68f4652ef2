import { SUMS_COPY } from '@client/features/closing/copy'
import { Choices, Means, Words } from '@client/features/closing/feedback-sums'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Callout } from '@client/ui/callout'
import { FigureRow } from '@client/ui/figure'
import { StatePage } from '@client/ui/state-page'
import { closingContract } from '@shared/activity/closing-actions'
import { FEEDBACK_SHOWN_FROM, type FeedbackSums } from '@shared/activity/feedback-model'
import { SATISFACTION_MIN_ANSWERS } from '@shared/survey/rules'

/** The share of satisfied recipients, with of how many; of too few none is shown. D-22. */
function satisfiedFigure(satisfied: FeedbackSums['satisfied']) {
  if (!satisfied || satisfied.of < SATISFACTION_MIN_ANSWERS) return []
  const { top, of } = satisfied
  const value = Math.round((top / of) * 100)
  return [{ key: 'satisfied', label: SUMS_COPY.satisfied, value, unit: SUMS_COPY.percent(of) }]
}

function Sums({ feedback }: { readonly feedback: FeedbackSums }) {
  const { answers, means, choices, satisfied, outOfTen, words } = feedback
  if (answers === 0) return <StatePage art="window-empty" {...SUMS_COPY.none} />
  const figures = [
    { key: 'answers', label: SUMS_COPY.answers, value: answers, unit: SUMS_COPY.unit },
    ...(outOfTen === null
      ? []
      : [{ key: 'ten', label: SUMS_COPY.outOfTen, value: outOfTen, unit: SUMS_COPY.tenUnit }]),
    ...satisfiedFigure(satisfied),
  ]
  return (
    <>
      <FigureRow items={figures} />
      {means === null ? (
        <Callout block tone="sunken" icon="lock">
          {SUMS_COPY.few(FEEDBACK_SHOWN_FROM)}
        </Callout>
      ) : (
        <Means means={means} />
      )}
      {choices ? <Choices choices={choices} /> : null}
      {words ? <Words words={words} /> : null}
    </>
  )
}

/** What those who took part said, in sums: nobody can be told from the others. FRM-05, AMB-26. */
export default function FeedbackSumsPage() {
  const { id = '' } = useParams<'closing/feedback'>()
  const asked = useCall(closingContract, 'getClosing', id === '' ? null : { activityId: id })
  return (
    <AskedPage title={SUMS_COPY.title} asked={asked} shape={['figures', 'card']}>
      {({ closing }) => <Sums feedback={closing.feedback} />}
    </AskedPage>
  )
}
