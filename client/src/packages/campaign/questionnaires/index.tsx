import { AskedPage } from '@client/features/frame/asked-page'
import { LIST_COPY } from '@client/features/questionnaire/copy'
import { KindSheet } from '@client/features/questionnaire/kind-sheet'
import { QuestionnaireRows } from '@client/features/questionnaire/list-rows'
import { newForm, newLetter } from '@client/features/questionnaire/new-form'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { useState } from 'react'

const KINDS = [
  { key: 'main', ...LIST_COPY.kinds.main },
  { key: 'topic', ...LIST_COPY.kinds.topic },
] as const

/** The association's questionnaires: those that go first, and the topics behind them. SUR-01, feature 39. */
export default function QuestionnairesPage() {
  const asked = useCall(questionnaireContract, 'listQuestionnaires', {})
  const [isChoosing, setChoosing] = useState(false)
  const act = useRecordedAct('questionnaire')
  const rows = asked.state === 'ready' ? asked.output.questionnaires : []

  const begin = async (kind: 'main' | 'topic') => {
    setChoosing(false)
    const topic = kind === 'topic'
    const letters = rows.map(({ letter }) => letter)
    const form = newForm(topic, newLetter(topic, letters))
    let made: string | undefined
    await act.run({ form, topic }, async (id) => {
      await call(questionnaireContract, 'saveQuestionnaire', { id, rev: 0, topic, form })
      made = id
    })
    if (made !== undefined) await open('campaign/questionnaire', { id: made })
  }

  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      footer={
        <Footer
          layout="row"
          note={act.error?.sentence}
          noteIcon={act.error === undefined ? undefined : 'info'}
        >
          <Button
            variant="line"
            block={false}
            disabled={act.busy}
            onPress={() => void open('campaign/import', {})}
          >
            {LIST_COPY.import}
          </Button>
          <Button loading={act.busy && LIST_COPY.adding} onPress={() => setChoosing(true)}>
            {LIST_COPY.add}
          </Button>
        </Footer>
      }
      over={
        <KindSheet
          open={isChoosing}
          title={LIST_COPY.add}
          close={LIST_COPY.close}
          kinds={KINDS}
          onChoose={(kind) => void begin(kind)}
          onClose={() => setChoosing(false)}
        />
      }
    >
      {({ questionnaires }) => {
        const openOne = (id: string) => void open('campaign/questionnaire', { id })
        const kinds = [
          { title: LIST_COPY.main, rows: questionnaires.filter(({ topic }) => !topic) },
          { title: LIST_COPY.topic, rows: questionnaires.filter(({ topic }) => topic) },
        ].filter((kind) => kind.rows.length > 0)
        if (kinds.length === 0) return <StatePage art="window-empty" {...LIST_COPY.none} />
        return kinds.map((kind) => (
          <QuestionnaireRows key={kind.title} {...kind} onOpen={openOne} />
        ))
      }}
    </AskedPage>
  )
}
