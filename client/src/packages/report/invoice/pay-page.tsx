import { FormPage } from '@client/features/frame/form-page'
import { PAY_COPY } from '@client/features/subsidy/copy'
import { PAYMENT_FIELDS, paymentProblems } from '@client/features/subsidy/invoice-draft'
import { yuanWords } from '@client/features/subsidy/money'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { PageHead } from '@client/ui/page-head'
import { PickField } from '@client/ui/pick-field'
import { localDate } from '@shared/kit/time'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import type { Statement } from '@shared/survey/subsidy-model'
import { useState } from 'react'

export interface PayPageProps {
  readonly statement: Statement
  readonly onBegin: () => void
}

/** The association writes down that the money went out. SUR-09. */
export function PayPage({ statement, onBegin }: PayPageProps) {
  const { stationId, year, stationName, fen } = statement
  const today = localDate(useNow())
  const [typed, setTyped] = useState({ date: '', reference: '' })
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const { callTo, attentionOf } = useFirstError(PAYMENT_FIELDS)
  const all = paymentProblems(typed, today)
  const problems = checked ? all : {}
  const save = async () => {
    setChecked(true)
    if (callTo(all)) return false
    onBegin()
    const payment = { date: typed.date, reference: typed.reference.trim() }
    return act.run(async () => {
      await call(subsidyContract, 'payStatement', { stationId, year, ...payment })
    })
  }
  return (
    <FormPage
      title={PAY_COPY.save}
      save={PAY_COPY.save}
      saving={PAY_COPY.saving}
      act={act}
      onSave={save}
    >
      <PageHead
        size="title"
        title={PAY_COPY.head}
        text={PAY_COPY.text(stationName, yuanWords(fen))}
      />
      <PickField
        label={PAY_COPY.date}
        kind="date"
        value={typed.date}
        placeholder={PAY_COPY.datePlaceholder}
        error={problems.date}
        onChange={(date) => setTyped({ ...typed, date })}
      />
      <Field
        label={PAY_COPY.reference}
        placeholder={PAY_COPY.referencePlaceholder}
        max={40}
        value={typed.reference}
        error={problems.reference}
        attention={attentionOf('reference')}
        onChange={(reference) => setTyped({ ...typed, reference })}
      />
    </FormPage>
  )
}
