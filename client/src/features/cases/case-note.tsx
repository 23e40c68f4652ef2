import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { helpContract } from '@shared/help/contract'
import { REPORT_TEXT_MAX } from '@shared/help/model'
import { useState } from 'react'
import { ASSIGNED_COPY } from './waiting-copy'

const BLANK = { text: '' }

/** What a volunteer found out or advises, before the reporter reads it. */
export function useCaseNote(caseId: string) {
  const draft = useDraft(`help.note.${caseId}.1`, BLANK)
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  const empty = draft.value.text.trim() === ''
  return {
    act,
    text: draft.value.text,
    problem: checked && empty ? ASSIGNED_COPY.problem : act.error?.sentence,
    write: (text: string) => draft.update({ text }),
    /** Sends it; true when it was written down. */
    async save(): Promise<boolean> {
      setChecked(true)
      if (empty) return false
      const content = { id: caseId, text: draft.value.text.trim() }
      const saved = await act.run(content, async (stepId) => {
        await call(helpContract, 'noteCase', { ...content, stepId })
      })
      if (!saved) return false
      draft.discard()
      setChecked(false)
      return true
    },
  }
}

export type CaseNote = ReturnType<typeof useCaseNote>

/** The one thing a volunteer does with a case: writes what comes next. */
export function CaseNoteField({ note }: { readonly note: CaseNote }) {
  return (
    <Field
      kind="area"
      label={ASSIGNED_COPY.label}
      hint={ASSIGNED_COPY.hint}
      placeholder={ASSIGNED_COPY.placeholder}
      max={REPORT_TEXT_MAX}
      value={note.text}
      error={note.problem}
      onChange={note.write}
    />
  )
}
