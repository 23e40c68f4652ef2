import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { helpContract } from '@shared/help/contract'
import { REPORT_TEXT_MAX } from '@shared/help/model'
import { useState } from 'react'
import { ActForm, type CaseActProps } from './act-form'
import { CALL_FORM_COPY } from './act-copy'
import { HANDLE_COPY } from './copy'

interface CallNote {
  readonly reached: boolean | null
  readonly note: string
}
const BLANK: CallNote = { reached: null, note: '' }

const ANSWERS = [
  { reached: true, title: CALL_FORM_COPY.reached },
  { reached: false, title: CALL_FORM_COPY.notReached },
] as const

/** Writes down a call; one that reached the resident is the first contact (D-16). */
export function CallForm({ caseId, onDone, onBack }: CaseActProps) {
  const draft = useDraft(`help.call.${caseId}.1`, BLANK)
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  const { reached, note } = draft.value

  const save = async () => {
    setChecked(true)
    if (reached === null || note.trim() === '') return
    const content = { id: caseId, reached, note: note.trim() }
    const saved = await act.run(content, async (stepId) => {
      await call(helpContract, 'recordCall', { ...content, stepId })
    })
    if (!saved) return
    draft.discard()
    onDone(HANDLE_COPY.callRecorded)
  }

  return (
    <ActForm
      title={CALL_FORM_COPY.title}
      save={CALL_FORM_COPY.save}
      act={act}
      onSave={() => void save()}
      onBack={onBack}
    >
      <Stack gap={2}>
        <Heading level={1}>{CALL_FORM_COPY.question}</Heading>
        <OptionGroup label={CALL_FORM_COPY.question} layout="row">
          {ANSWERS.map((answer) => (
            <Option
              key={answer.title}
              title={answer.title}
              selected={reached === answer.reached}
              onSelect={() => draft.update({ reached: answer.reached })}
            />
          ))}
        </OptionGroup>
        <ProblemLine
          text={checked && reached === null ? CALL_FORM_COPY.reachedProblem : undefined}
        />
      </Stack>
      <Field
        kind="area"
        label={CALL_FORM_COPY.label}
        hint={CALL_FORM_COPY.hint}
        placeholder={CALL_FORM_COPY.placeholder}
        max={REPORT_TEXT_MAX}
        value={note}
        error={checked && note.trim() === '' ? CALL_FORM_COPY.noteProblem : undefined}
        onChange={(words) => draft.update({ note: words })}
      />
    </ActForm>
  )
}
