import { DoneScreen } from '@client/features/survey/done-screen'
import { OUTCOMES } from '@client/features/survey/hand-in'
import { useParams } from '@client/platform/navigation'

/** The end of a questionnaire that was handed in, or that ended kindly. */
export default function SurveyDone() {
  const { outcome, by, answer } = useParams<'survey/done'>()
  const known = OUTCOMES.find((one) => one === outcome) ?? 'recorded'
  return <DoneScreen outcome={known} answer={answer} by={by} />
}
