import { AskedPage } from '@client/features/frame/asked-page'
import { PREVIEW_COPY } from '@client/features/questionnaire/copy'
import { canBeWalked } from '@client/features/questionnaire/preview'
import {
  useQuestionnaire,
  type KeptQuestionnaire,
} from '@client/features/questionnaire/use-questionnaire'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { questionnaireOf, type QuestionnaireForm } from '@shared/survey/draft-rules'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { useState } from 'react'
import { Trying } from './trying'

interface FormProps {
  readonly id: string
  readonly form: QuestionnaireForm
}

/** From the first question; another person gets another order. */
function Form({ id, form }: FormProps) {
  const [person, setPerson] = useState(1)
  const [turn, setTurn] = useState(1)
  return (
    <Trying
      key={`${person}.${turn}`}
      questionnaire={questionnaireOf(id, 1, form)}
      seed={String(person)}
      onAnother={() => setPerson(person + 1)}
      onRestart={() => setTurn(turn + 1)}
    />
  )
}

/** What is written here, saved or not, as far as one can go through it. */
function Draft({ id, heard }: { readonly id: string; readonly heard: KeptQuestionnaire }) {
  const { form, problems } = useQuestionnaire(id, heard)
  if (canBeWalked(problems)) return <Form id={id} form={form} />
  return (
    <Screen
      nav={<NavBar title={PREVIEW_COPY.title} onBack={() => void back()} insets={insets()} />}
      align="center"
    >
      <StatePage art="window-empty" {...PREVIEW_COPY.unready} />
    </Screen>
  )
}

/** A questionnaire as residents see it; nothing of it is handed in. SUR-01. */
export default function PreviewPage() {
  const { id, version } = useParams<'campaign/preview'>()
  const frozen = version === undefined ? {} : { version: Number(version) }
  const asked = useCall(
    questionnaireContract,
    'readQuestionnaire',
    id === undefined ? null : { id, ...frozen },
  )
  if (asked.state === 'ready' && id !== undefined) {
    return version === undefined ? (
      <Draft id={id} heard={asked.output} />
    ) : (
      <Form id={id} form={asked.output.form} />
    )
  }
  return (
    <AskedPage title={PREVIEW_COPY.title} asked={asked} shape={['title', 'options']}>
      {() => null}
    </AskedPage>
  )
}
