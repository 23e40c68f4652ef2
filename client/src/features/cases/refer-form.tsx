import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { scrollToTop } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { REFER_FORM_COPY } from './act-copy'
import { ActForm, type CaseActProps } from './act-form'
import { HANDLE_COPY } from './copy'
import { ExceptionQuestions } from './exception-questions'
import {
  BLANK_REFERRAL,
  disclosureOf,
  missingOf,
  REFER_STEPS,
  stepAfter,
  type ReferStep,
} from './refer-draft'
import { WhatQuestion, WhomQuestion } from './refer-questions'

export interface ReferFormProps extends CaseActProps {
  /** The reporter left no number: there is nothing that could go along. */
  readonly anonymous: boolean
}

const QUESTIONS = { whom: WhomQuestion, what: WhatQuestion, exception: ExceptionQuestions } as const

/** Logs that a case was passed on (RPT-03); an exception is asked for, and waits for a second person (AMB-59). */
export function ReferForm({ caseId, anonymous, onDone, onBack }: ReferFormProps) {
  const draft = useDraft(`help.referral.${caseId}.2`, BLANK_REFERRAL)
  const [step, setStep] = useState<ReferStep>('whom')
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('reportStep')
  const missing = missingOf(step, draft.value)
  const next = stepAfter(step, draft.value, anonymous)
  const Questions = QUESTIONS[step]

  const turnTo = (other: ReferStep) => {
    draft.save()
    setChecked(false)
    setStep(other)
    void scrollToTop()
  }
  const save = async () => {
    const { authority, reason } = draft.value
    const disclosure = disclosureOf(draft.value, anonymous)
    const content = { id: caseId, authority, reason: reason.trim(), disclosure }
    const saved = await act.run(content, async (stepId) => {
      await call(helpContract, 'referCase', { ...content, stepId })
    })
    if (!saved) return
    draft.discard()
    onDone(disclosure.kind === 'exception' ? HANDLE_COPY.waits : HANDLE_COPY.referred)
  }
  const goOn = () => {
    setChecked(true)
    if (missing.length > 0) return
    if (next) turnTo(next)
    else void save()
  }
  const before = REFER_STEPS[REFER_STEPS.indexOf(step) - 1]

  return (
    <ActForm
      title={REFER_FORM_COPY.title}
      save={next ? REFER_FORM_COPY.next : REFER_FORM_COPY[step === 'exception' ? 'ask' : 'save']}
      act={act}
      onSave={goOn}
      onBack={before ? () => turnTo(before) : onBack}
    >
      <Questions
        draft={draft.value}
        missing={checked ? missing : []}
        onChange={(change) => draft.update(change)}
      />
    </ActForm>
  )
}
