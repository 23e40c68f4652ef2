import { DoneScreen } from '@client/features/survey/done-screen'
import { OUTCOMES } from '@client/features/survey/hand-in'
import { useParams } from '@client/platform/navigation'

/** The end of a questionnaire that was handed in, or that ended kindly. */
export default function SurveyDone() {
  const { outcome, by } = useParams<'survey/done'>()
  return <DoneScreen outcome={OUTCOMES.find((known) => known === outcome) ?? 'recorded'} by={by} />
}
