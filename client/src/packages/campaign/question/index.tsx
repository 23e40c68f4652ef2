import { AskedPage } from '@client/features/frame/asked-page'
import { QUESTION_COPY } from '@client/features/questionnaire/copy'
import { QuestionForm } from '@client/features/questionnaire/question-form'
import {
  useKeptQuestionnaire,
  useQuestionnaire,
  type KeptQuestionnaire,
} from '@client/features/questionnaire/use-questionnaire'
import { KIND_WORDS } from '@client/features/questionnaire/words'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'

interface WriteProps {
  readonly id: string
  readonly name: string | undefined
  readonly heard: KeptQuestionnaire
}

function Write({ id, name, heard }: WriteProps) {
  const edit = useQuestionnaire(id, heard)
  const { questions } = edit.form
  const place = questions.findIndex((question) => question.id === name)
  const question = questions[place]
  const nav = <NavBar title={QUESTION_COPY.title} onBack={() => void back()} insets={insets()} />
  if (!question) {
    return (
      <Screen nav={nav} align="center">
        <StatePage art="window-empty" {...QUESTION_COPY.gone} />
      </Screen>
    )
  }
  return (
    <Screen
      nav={nav}
      footer={
        <Footer>
          <Button onPress={() => void back()}>{QUESTION_COPY.done}</Button>
        </Footer>
      }
    >
      <PageHead
        size="title"
        title={QUESTION_COPY.number(place + 1, KIND_WORDS[question.kind].title)}
      />
      <QuestionForm edit={edit} question={question} />
    </Screen>
  )
}

/** One question of a questionnaire, kept on this phone until the questionnaire is saved. SUR-01. */
export default function QuestionPage() {
  const { id, question } = useParams<'campaign/question'>()
  const asked = useKeptQuestionnaire(id)
  if (asked.state === 'ready' && id !== undefined) {
    return <Write id={id} name={question} heard={asked.output} />
  }
  return (
    <AskedPage title={QUESTION_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
