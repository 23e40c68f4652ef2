import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { scrollToTop } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { helpContract } from '@shared/help/contract'
import { type FraudType, REPORT_TEXT_MAX } from '@shared/help/model'
import { useState } from 'react'
import { ActForm, type CaseActProps } from './act-form'
import { FraudTypeChoice } from './fraud-type-choice'
import { CLOSE_FORM_COPY } from './act-copy'
import { HANDLE_COPY } from './copy'
import { type Outcome, OutcomeQuestion } from './outcome-question'

interface Closing {
  readonly outcome: Outcome | null
  /** Null while the type of the report stands. */
  readonly corrected: FraudType | null
  readonly note: string
  readonly lesson: string
}
const BLANK: Closing = { outcome: null, corrected: null, note: '', lesson: '' }
/** The contract's bound of what was learnt, in characters. */
const LESSON_MAX = 200

export interface CloseFormProps extends CaseActProps {
  readonly fraudType: FraudType
}

/** Ends a case: how it came out, which type it was after all (D-31), what the resident reads, and what was learnt. */
export function CloseForm({ caseId, fraudType, onDone, onBack }: CloseFormProps) {
  const draft = useDraft(`help.closing.${caseId}.2`, BLANK)
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  const { outcome, corrected, note, lesson } = draft.value
  const type = corrected ?? fraudType

  const save = async () => {
    setChecked(true)
    if (outcome === null) return scrollToTop()
    if (note.trim() === '') return
    const words = { note: note.trim(), lesson: lesson.trim() }
    const content = { id: caseId, fraudType: type, outcome, ...words }
    const saved = await act.run(content, async (stepId) => {
      await call(helpContract, 'closeCase', { ...content, stepId })
    })
    if (!saved) return
    draft.discard()
    onDone(HANDLE_COPY.closed)
  }

  return (
    <ActForm
      title={CLOSE_FORM_COPY.title}
      save={CLOSE_FORM_COPY.save}
      act={act}
      onSave={() => void save()}
      onBack={onBack}
    >
      <OutcomeQuestion
        outcome={outcome}
        problem={checked && outcome === null ? CLOSE_FORM_COPY.outcomeProblem : undefined}
        onAnswer={(chosen) => draft.update({ outcome: chosen })}
      />
      <FraudTypeChoice current={type} onChoose={(chosen) => draft.update({ corrected: chosen })} />
      <Field
        kind="area"
        label={CLOSE_FORM_COPY.label}
        hint={CLOSE_FORM_COPY.hint}
        placeholder={CLOSE_FORM_COPY.placeholder}
        max={REPORT_TEXT_MAX}
        value={note}
        error={checked && note.trim() === '' ? CLOSE_FORM_COPY.noteProblem : undefined}
        onChange={(words) => draft.update({ note: words })}
      />
      <Field
        label={CLOSE_FORM_COPY.lesson}
        hint={CLOSE_FORM_COPY.lessonHint}
        placeholder={CLOSE_FORM_COPY.lessonPlaceholder}
        max={LESSON_MAX}
        value={lesson}
        onChange={(words) => draft.update({ lesson: words })}
      />
    </ActForm>
  )
}
