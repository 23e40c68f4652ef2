import { LOOK_COPY } from '@client/features/cases/copy'
import { isTooShort, REASON } from '@client/features/cases/reason'
import { FormPage } from '@client/features/frame/form-page'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { useState } from 'react'

export interface ReasonPageProps {
  readonly title: string
  readonly text: string
  readonly onReason: (reason: string) => void
}

const IDLE = { busy: false, error: undefined }

/** Why somebody wants to look: asked before anything is opened, and kept on record. PRV-07, RPT-04. */
export function ReasonPage({ title, text, onReason }: ReasonPageProps) {
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const tooShort = isTooShort(reason)
  const look = () => {
    setChecked(true)
    if (!tooShort) onReason(reason.trim())
  }
  return (
    <FormPage
      title={title}
      save={LOOK_COPY.open}
      saving={LOOK_COPY.opening}
      note={LOOK_COPY.note}
      act={IDLE}
      onSave={look}
    >
      <PageHead size="title" title={LOOK_COPY.head} text={text} />
      <Field
        label={LOOK_COPY.label}
        placeholder={LOOK_COPY.placeholder}
        max={REASON.max}
        value={reason}
        error={checked && tooShort ? LOOK_COPY.problem : undefined}
        onChange={setReason}
      />
    </FormPage>
  )
}
