import { SCHEMES_COPY } from '@client/features/badge/recognition-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { SwitchRow } from '@client/ui/switch-row'
import { recognitionContract } from '@shared/badge/recognition-actions'
import { StarScheme } from '@shared/badge/recognition-model'
import { useState } from 'react'

type Fields = Omit<StarScheme, 'id'>
const Fields = StarScheme.omit({ id: true })
const EMPTY: Fields = { name: '', runBy: '', thresholds: '', since: '', ended: false }

function SchemeForm({ known }: { readonly known: StarScheme | undefined }) {
  const [fields, setFields] = useState<Fields>(known ?? EMPTY)
  const [id, setId] = useState(known?.id)
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const isWhole = Fields.safeParse(fields).success
  const change = (more: Partial<Fields>) => {
    act.forgive()
    setFields({ ...fields, ...more })
  }
  const save = async () => {
    setChecked(true)
    if (!isWhole) return false
    return act.run(async () => {
      // Tried again it is the same scheme.
      const made = id ?? (await newClientId('starScheme'))
      setId(made)
      await call(recognitionContract, 'saveScheme', { ...fields, id: made })
    })
  }
  return (
    <FormPage
      title={SCHEMES_COPY.title}
      save={SCHEMES_COPY.save}
      saving={SCHEMES_COPY.saving}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={known ? SCHEMES_COPY.edit : SCHEMES_COPY.add} />
      <Field
        label={SCHEMES_COPY.name}
        placeholder={SCHEMES_COPY.namePlaceholder}
        max={30}
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <Field
        label={SCHEMES_COPY.runBy}
        placeholder={SCHEMES_COPY.runByPlaceholder}
        max={30}
        value={fields.runBy}
        onChange={(runBy) => change({ runBy })}
      />
      <Field
        kind="area"
        label={SCHEMES_COPY.thresholds}
        placeholder={SCHEMES_COPY.thresholdsPlaceholder}
        max={80}
        value={fields.thresholds}
        onChange={(thresholds) => change({ thresholds })}
      />
      <PickField
        kind="date"
        label={SCHEMES_COPY.since}
        placeholder={SCHEMES_COPY.pick}
        value={fields.since}
        onChange={(since) => change({ since })}
      />
      {known ? (
        <Card pad="rows">
          <SwitchRow
            title={SCHEMES_COPY.endedSwitch}
            text={SCHEMES_COPY.endedHint}
            on={fields.ended}
            onChange={(ended) => change({ ended })}
          />
        </Card>
      ) : null}
      <ProblemLine text={checked && !isWhole ? SCHEMES_COPY.problem : undefined} />
    </FormPage>
  )
}

/** One scheme of the list: written, changed, or taken off. BDG-06. */
export default function SchemePage() {
  const { id } = useParams<'award/scheme'>()
  const asked = useCall(recognitionContract, 'listSchemes', {})
  if (asked.state === 'ready') {
    return <SchemeForm known={asked.output.schemes.find((one) => one.id === id)} />
  }
  return (
    <AskedPage title={SCHEMES_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {() => null}
    </AskedPage>
  )
}
