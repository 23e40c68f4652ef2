import { AskedPage } from '@client/features/frame/asked-page'
import { useGradually } from '@client/features/frame/use-gradually'
import { EDIT_COPY } from '@client/features/questionnaire/copy'
import { moveQuestion, removeQuestion } from '@client/features/questionnaire/editing'
import { QuestionRows } from '@client/features/questionnaire/question-rows'
import { Standing } from '@client/features/questionnaire/standing'
import {
  useKeptQuestionnaire,
  useQuestionnaire,
  type KeptQuestionnaire,
} from '@client/features/questionnaire/use-questionnaire'
import { VersionsCard } from '@client/features/questionnaire/versions-card'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Segments } from '@client/ui/segments'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import type { QuestionnaireForm } from '@shared/survey/draft-rules'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { EditFooter } from './edit-footer'
import { EditLayers, type Layer } from './edit-layers'

const MOST_QUESTIONS = 120
/** More do not fit the first screen. */
const DRAWN_AT_FIRST = 8
const VIEW_ITEMS = [
  { key: 'write', label: EDIT_COPY.views.write },
  { key: 'order', label: EDIT_COPY.views.order },
] as const

interface WriteProps {
  readonly id: string
  readonly heard: KeptQuestionnaire
  readonly onAgain: () => void
}

/** A questionnaire that is written: on this phone at once, with the association when it is saved. */
function Write({ id, heard, onAgain }: WriteProps) {
  const written = useQuestionnaire(id, heard)
  const { form, kept } = written
  const [view, setView] = useState<'write' | 'order'>('write')
  const [layer, setLayer] = useState<Layer>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const undo = useUndo()
  const drawn = useGradually(form.questions.length, DRAWN_AT_FIRST)

  // Taking back a removal brings the form back as it was then: whatever is changed afterwards is the end of that.
  const change = (next: QuestionnaireForm) => {
    undo.toast.onClose()
    written.change(next)
  }
  const edit = { ...written, change }
  const remove = (question: string, number: number) => {
    written.change(removeQuestion(form, question))
    undo.offer(EDIT_COPY.removed(number), () => written.change(form))
  }
  const openQuestion = (question: string) => {
    undo.toast.onClose()
    void open('campaign/question', { id, question })
  }

  return (
    <Screen
      nav={<NavBar title={EDIT_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={<EditFooter edit={edit} onFreeze={() => setLayer('freeze')} onAgain={onAgain} />}
      over={
        <>
          <EditLayers
            edit={edit}
            layer={layer}
            onClose={() => setLayer(undefined)}
            onAgain={onAgain}
          />
          <Toast {...undo.toast} action={EDIT_COPY.takeBack} raised />
          <Toast text={said} onClose={hush} raised />
        </>
      }
    >
      <Standing edit={edit} />
      <Field
        label={EDIT_COPY.name}
        max={40}
        value={form.title}
        onChange={(title) => change({ ...form, title })}
      />
      <Segments label={EDIT_COPY.viewsLabel} items={VIEW_ITEMS} current={view} onChange={setView} />
      <QuestionRows
        edit={edit}
        view={view}
        drawn={drawn}
        onOpen={openQuestion}
        onMove={(question, by) => change(moveQuestion(form, question, by))}
        onRemove={remove}
      />
      {form.questions.length < MOST_QUESTIONS ? (
        <Button variant="quiet" icon="plus" onPress={() => setLayer('kind')}>
          {EDIT_COPY.add}
        </Button>
      ) : (
        <View className="t-2">{EDIT_COPY.full}</View>
      )}
      {kept.newest > 0 ? (
        <VersionsCard
          {...{ id, title: kept.form.title, newest: kept.newest }}
          onLook={(version) => void open('campaign/preview', { id, version: String(version) })}
          onExported={() => setSaid(EDIT_COPY.exported)}
        />
      ) : (
        <InlineAction
          icon="trash"
          tone="bad"
          label={EDIT_COPY.let}
          onPress={() => setLayer('let')}
        />
      )}
    </Screen>
  )
}

/** One questionnaire with its questions. SUR-01, SUR-06. */
export default function QuestionnairePage() {
  const { id } = useParams<'campaign/questionnaire'>()
  const asked = useKeptQuestionnaire(id)
  if (asked.state === 'ready' && id !== undefined) {
    return <Write id={id} heard={asked.output} onAgain={asked.reload} />
  }
  return (
    <AskedPage title={EDIT_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
