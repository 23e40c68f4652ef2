import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { ActForm, type CaseActProps } from './act-form'
import { AUTHORITIES, HANDLE_COPY, REFER_FORM_COPY } from './copy'

interface Referral {
  readonly authority: (typeof AUTHORITIES)[number]['key']
  readonly reason: string
}
// The anti-fraud centre is what the row that led here names.
const BLANK: Referral = { authority: 'antiFraudCentre', reason: '' }

/** The contract's bounds of a reason, in characters. */
const REASON = { min: 2, max: 200 }

/** Logs that a case was passed to an authority (RPT-03). */
export function ReferForm({ caseId, onDone, onBack }: CaseActProps) {
  const draft = useDraft(`help.referral.${caseId}.1`, BLANK)
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  const { authority, reason } = draft.value
  const tooShort = reason.trim().length < REASON.min

  const save = async () => {
    setChecked(true)
    if (tooShort) return
    const content = { id: caseId, authority, reason: reason.trim() }
    const saved = await act.run(content, async (stepId) => {
      await call(helpContract, 'referCase', { ...content, stepId })
    })
    if (!saved) return
    draft.discard()
    onDone(HANDLE_COPY.referred)
  }

  return (
    <ActForm
      title={REFER_FORM_COPY.title}
      save={REFER_FORM_COPY.save}
      act={act}
      onSave={() => void save()}
      onBack={onBack}
    >
      <Callout block tone="note" icon="info">
        {REFER_FORM_COPY.note}
      </Callout>
      <Heading level={1}>{REFER_FORM_COPY.question}</Heading>
      <OptionGroup label={REFER_FORM_COPY.question}>
        {AUTHORITIES.map(({ key, label, hint }) => (
          <Option
            key={key}
            title={label}
            hint={hint}
            selected={authority === key}
            onSelect={() => draft.update({ authority: key })}
          />
        ))}
      </OptionGroup>
      <Field
        kind="area"
        label={REFER_FORM_COPY.label}
        hint={REFER_FORM_COPY.hint}
        placeholder={REFER_FORM_COPY.placeholder}
        max={REASON.max}
        value={reason}
        error={checked && tooShort ? REFER_FORM_COPY.reasonProblem : undefined}
        onChange={(words) => draft.update({ reason: words })}
      />
    </ActForm>
  )
}
