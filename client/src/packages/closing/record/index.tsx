import { QUALITY_WORDS, RECORD_COPY } from '@client/features/closing/copy'
import { FormPage } from '@client/features/frame/form-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { closingContract, type Closing } from '@shared/activity/closing-actions'
import { signingContract } from '@shared/activity/signing-actions'
import { clockTime, friendlyDate } from '@shared/kit/time'
import { useState } from 'react'
import { ClosingPage } from '../closing-page'

/** What the plan says already: with what is written below the nine fields are whole. ACT-27, R-03. */
function Prefilled({ closing }: { readonly closing: Closing }) {
  const { activityId: id, title, record } = closing
  const asked = useCall(signingContract, 'getActivity', { id })
  const known = asked.state === 'ready' ? asked.output : undefined
  return (
    <Card pad="rows">
      <Kv label={RECORD_COPY.name} value={title} />
      <Kv label={RECORD_COPY.date} value={known ? friendlyDate(known.from) : ''} />
      <Kv
        label={RECORD_COPY.time}
        value={known ? `${clockTime(known.from)}–${clockTime(known.to)}` : ''}
      />
      <Kv label={RECORD_COPY.place} value={known?.place ?? ''} />
      <Kv label={RECORD_COPY.headName} value={record.headName || RECORD_COPY.nobody} />
      <Kv label={RECORD_COPY.recorderName} value={record.recorderName || RECORD_COPY.nobody} />
    </Card>
  )
}

function RecordForm({ closing }: { readonly closing: Closing }) {
  const [record, setRecord] = useState(closing.record)
  const [count, setCount] = useState(String(record.recipientCount))
  const [tried, setTried] = useState(false)
  const act = useAct()
  const { recipients, content, quality, qualityNote } = record
  const change = (some: Partial<Closing['record']>) => setRecord({ ...record, ...some })
  const lacks = (words: string) => (tried && words.trim() === '' ? RECORD_COPY.missing : undefined)
  const people = /^\d{1,5}$/.test(count) ? Number(count) : undefined

  const save = async () => {
    setTried(true)
    const whole = recipients.trim() !== '' && content.trim() !== '' && quality !== null
    if (!whole || people === undefined) return false
    return act.run(async () => {
      await call(closingContract, 'saveRecord', {
        activityId: closing.activityId,
        record: { recipients, content, quality, qualityNote, recipientCount: people },
      })
    })
  }
  return (
    <FormPage
      title={RECORD_COPY.title}
      save={RECORD_COPY.save}
      saving={RECORD_COPY.saving}
      off={closing.state === 'closed'}
      {...(closing.state === 'closed' ? { note: RECORD_COPY.closed } : {})}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={RECORD_COPY.head} text={RECORD_COPY.text} />
      <Prefilled closing={closing} />
      <Field
        label={RECORD_COPY.recipients}
        placeholder={RECORD_COPY.recipientsHint}
        max={40}
        value={recipients}
        error={lacks(recipients)}
        onChange={(words) => change({ recipients: words })}
      />
      <Field
        label={RECORD_COPY.count}
        hint={RECORD_COPY.countHint}
        keyboard="number"
        max={5}
        value={count}
        error={tried && people === undefined ? RECORD_COPY.countHint : undefined}
        onChange={setCount}
      />
      <Field
        kind="area"
        label={RECORD_COPY.content}
        placeholder={RECORD_COPY.contentHint}
        max={500}
        value={content}
        error={lacks(content)}
        onChange={(words) => change({ content: words })}
      />
      <Heading size="lead">{RECORD_COPY.quality}</Heading>
      <FiveScale
        label={RECORD_COPY.quality}
        words={QUALITY_WORDS}
        value={(quality ?? undefined) as FiveValue | undefined}
        onChange={(value) => change({ quality: value })}
      />
      <ProblemLine text={tried && quality === null ? RECORD_COPY.qualityMissing : undefined} />
      <Field
        kind="area"
        label={RECORD_COPY.qualityNote}
        placeholder={RECORD_COPY.qualityHint}
        max={200}
        value={qualityNote}
        onChange={(words) => change({ qualityNote: words })}
      />
    </FormPage>
  )
}

/** The record with the legal fields, as far as the plan says them already. ACT-27, R-03, R-07. */
export default function RecordPage() {
  const { id } = useParams<'closing/record'>()
  return (
    <ClosingPage id={id} title={RECORD_COPY.title}>
      {(closing) => <RecordForm closing={closing} />}
    </ClosingPage>
  )
}
