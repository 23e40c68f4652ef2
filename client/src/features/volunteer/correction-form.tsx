import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Segments } from '@client/ui/segments'
import type { OwnFile } from '@shared/volunteer/model'
import { birthMonthWords } from './apply-draft'
import type { CorrectionDraft } from './correction-draft'
import { CORRECTION_COPY } from './file-copy'

const FIELDS = (['name', 'birthMonth'] as const).map((key) => ({
  key,
  label: CORRECTION_COPY.fields[key],
}))

export interface CorrectionFormProps {
  readonly file: OwnFile
  readonly draft: CorrectionDraft
  readonly problems: { readonly value?: string; readonly why?: string }
  readonly attentionOf: (field: 'value' | 'why') => number
  readonly onChange: (change: Partial<CorrectionDraft>) => void
}

/** Asking the station to correct a name or a month of birth. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { file, draft, problems, attentionOf, onChange } = props
  const isName = draft.field === 'name'
  const now = isName ? file.name : birthMonthWords(file.birthMonth)
  return (
    <>
      <PageHead title={CORRECTION_COPY.question} text={CORRECTION_COPY.now(now)} />
      <Segments
        label={CORRECTION_COPY.question}
        items={FIELDS}
        current={draft.field}
        onChange={(field) => onChange({ field, value: '' })}
      />
      <Field
        label={CORRECTION_COPY.value[draft.field]}
        placeholder={CORRECTION_COPY.placeholder[draft.field]}
        keyboard={isName ? 'text' : 'number'}
        max={isName ? 20 : 6}
        value={draft.value}
        error={problems.value}
        attention={attentionOf('value')}
        onChange={(value) => onChange({ value })}
      />
      <Field
        label={CORRECTION_COPY.why}
        placeholder={CORRECTION_COPY.whyPlaceholder}
        max={60}
        value={draft.why}
        error={problems.why}
        attention={attentionOf('why')}
        onChange={(why) => onChange({ why })}
      />
    </>
  )
}
