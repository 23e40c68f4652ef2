import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { REASON_ACT_COPY } from './act-copy'
import { ActForm, type CaseActProps } from './act-form'
import { isTooShort, REASON } from './reason'

/** The acts that need nothing but a reason. */
export type ReasonAct = 'escalate' | 'return' | 'reopen' | 'conflict'

const ACTIONS = {
  escalate: 'escalateCase',
  return: 'returnCase',
  reopen: 'reopenCase',
  conflict: 'declareConflict',
} as const

const BLANK = { reason: '' }

export interface ReasonFormProps extends CaseActProps {
  readonly act: ReasonAct
}

/** Hands a case up or back, opens it again, or lets go of it, with the reason. Feature 28, PRV-07. */
export function ReasonForm({ caseId, act: kind, onDone, onBack }: ReasonFormProps) {
  const words = REASON_ACT_COPY[kind]
  const draft = useDraft(`help.${kind}.${caseId}.1`, BLANK)
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  const { reason } = draft.value
  const tooShort = isTooShort(reason)

  const save = async () => {
    setChecked(true)
    if (tooShort) return
    const content = { id: caseId, reason: reason.trim() }
    const saved = await act.run(content, async (stepId) => {
      await call(helpContract, ACTIONS[kind], { ...content, stepId })
    })
    if (!saved) return
    draft.discard()
    onDone(words.said)
  }

  return (
    <ActForm
      title={words.title}
      save={words.save}
      act={act}
      onSave={() => void save()}
      onBack={onBack}
    >
      <PageHead size="title" title={words.text} />
      <Field
        kind="area"
        label={words.label}
        hint={words.hint}
        placeholder={words.placeholder}
        max={REASON.max}
        value={reason}
        error={checked && tooShort ? REASON_ACT_COPY.problem : undefined}
        onChange={(written) => draft.update({ reason: written })}
      />
    </ActForm>
  )
}
