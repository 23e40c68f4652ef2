import { EDIT_COPY } from '@client/features/questionnaire/copy'
import { addQuestion } from '@client/features/questionnaire/editing'
import { KindSheet } from '@client/features/questionnaire/kind-sheet'
import { KINDS, newQuestion } from '@client/features/questionnaire/new-form'
import type { QuestionnaireEdit } from '@client/features/questionnaire/use-questionnaire'
import { KIND_WORDS } from '@client/features/questionnaire/words'
import { call } from '@client/platform/call'
import { back, open } from '@client/platform/navigation'
import { Dialog } from '@client/ui/dialog'
import { letterOf, MAIN_LETTER } from '@shared/survey/draft-rules'
import type { QuestionKind } from '@shared/survey/question-model'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'

const KIND_ITEMS = KINDS.map((key) => ({ key, ...KIND_WORDS[key] }))

/** What is asked over the page: which kind of question, whether to freeze, whether to let go. */
export type Layer = 'kind' | 'freeze' | 'let'

export interface EditLayersProps {
  readonly edit: QuestionnaireEdit
  readonly layer: Layer | undefined
  readonly onClose: () => void
  /** Hears what somebody else saved. */
  readonly onAgain: () => void
}

/** The sheet and the two dialogs of a questionnaire, and what they do. */
export function EditLayers({ edit, layer, onClose, onAgain }: EditLayersProps) {
  const { id, form, kept } = edit
  const add = (kind: QuestionKind) => {
    onClose()
    const question = newQuestion(form, kind, letterOf(form) ?? (kept.topic ? 't' : MAIN_LETTER))
    edit.change(addQuestion(form, question))
    void open('campaign/question', { id, question: question.id })
  }
  const freeze = async () => {
    onClose()
    if (!(await edit.freeze())) onAgain()
  }
  const letGo = async () => {
    onClose()
    const done = await edit.act.run(async () => {
      await call(questionnaireContract, 'removeQuestionnaire', { id })
      edit.takeTheirs()
    })
    if (done) await back()
  }
  return (
    <>
      <KindSheet
        open={layer === 'kind'}
        title={EDIT_COPY.addTitle}
        close={EDIT_COPY.close}
        kinds={KIND_ITEMS}
        onChoose={add}
        onClose={onClose}
      />
      <Dialog
        open={layer === 'freeze'}
        icon="lock"
        question={EDIT_COPY.freezeQuestion(kept.newest + 1)}
        effect={EDIT_COPY.freezeEffect}
        stay={{ label: EDIT_COPY.stay, onPress: onClose }}
        act={{ label: EDIT_COPY.act, onPress: () => void freeze() }}
      />
      <Dialog
        open={layer === 'let'}
        icon="trash"
        question={EDIT_COPY.letQuestion}
        effect={EDIT_COPY.letEffect}
        destructive
        stay={{ label: EDIT_COPY.keep, onPress: onClose }}
        act={{ label: EDIT_COPY.letAct, onPress: () => void letGo() }}
      />
    </>
  )
}
