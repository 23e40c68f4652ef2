import { FormPage } from '@client/features/frame/form-page'
import { GRADE_WORDS } from '@client/features/opinion/copy'
import { ACT_COPY } from '@client/features/opinion/handling-copy'
import { lastDay } from '@client/features/opinion/opinion-words'
import { call } from '@client/platform/call'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { PageHead } from '@client/ui/page-head'
import { Option, OptionGroup } from '@client/ui/option'
import { Stack } from '@client/ui/stack'
import { opinionContract } from '@shared/opinion/contract'
import { OPINION_TEXT_MAX } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { areWritten, type StepFormProps, useStep } from './use-step'

/** Step four: the final result, and what everybody may read of it. CMP-06. */
export function DecideForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const [result, setResult] = useState('')
  const [published, setPublished] = useState('')
  const copy = ACT_COPY.decide
  const ready = areWritten(result)
  return (
    <FormPage
      title={title}
      save={ready ? title : copy.off}
      saving={ACT_COPY.saving}
      note={ACT_COPY.seen}
      off={!ready}
      act={act}
      onSave={() =>
        take({ result: result.trim(), published: published.trim() }, (step) =>
          call(opinionContract, 'decideOpinion', step),
        )
      }
    >
      <PageHead size="title" title={title} text={copy.text(lastDay(opinion.dueAt))} />
      <Field
        kind="area"
        label={copy.result}
        placeholder={copy.resultPlaceholder}
        max={OPINION_TEXT_MAX}
        value={result}
        onChange={setResult}
      />
      <Field
        kind="area"
        label={copy.published}
        hint={copy.publishedHint}
        placeholder={copy.publishedPlaceholder}
        max={OPINION_TEXT_MAX}
        value={published}
        onChange={setPublished}
      />
      <Callout block tone="sunken" icon="eye">
        {copy.publishedNote}
      </Callout>
    </FormPage>
  )
}

const WAYS = ['app', 'phone', 'wechat'] as const
type Way = (typeof WAYS)[number]

/** Step five: told to who raised it and to the person in charge, and how. CMP-07. */
export function FeedBackForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const [by, setBy] = useState<Way>()
  const [note, setNote] = useState('')
  const copy = ACT_COPY.feedBack
  const ready = by !== undefined && areWritten(note)
  const save = () => {
    if (by === undefined) return
    return take({ by, note: note.trim() }, (step) => call(opinionContract, 'feedBackOpinion', step))
  }
  return (
    <FormPage
      title={title}
      save={ready ? title : copy.off}
      saving={ACT_COPY.saving}
      note={ACT_COPY.seen}
      off={!ready}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={copy.by} text={copy.text} />
      <OptionGroup label={copy.by}>
        {WAYS.map((way) => (
          <Option
            key={way}
            title={copy.ways[way]}
            selected={by === way}
            onSelect={() => setBy(way)}
          />
        ))}
      </OptionGroup>
      <Field
        kind="area"
        label={copy.label}
        placeholder={copy.placeholder}
        max={OPINION_TEXT_MAX}
        value={note}
        onChange={setNote}
      />
    </FormPage>
  )
}

const REACHED = ['yes', 'no'] as const

/** Step six: the call-back, made by telephone; nobody reached is an outcome too. CMP-08. */
export function CallBackForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const [reached, setReached] = useState<(typeof REACHED)[number]>()
  const [grade, setGrade] = useState<FiveValue>()
  const [note, setNote] = useState('')
  const copy = ACT_COPY.callBack
  const answered = reached === 'no' ? null : grade
  const ready = reached !== undefined && answered !== undefined && areWritten(note)
  const save = () => {
    if (answered === undefined) return
    return take({ grade: answered, note: note.trim() }, (step) =>
      call(opinionContract, 'callBackOpinion', step),
    )
  }
  return (
    <FormPage
      title={title}
      save={ready ? title : copy.off}
      saving={ACT_COPY.saving}
      note={ACT_COPY.seen}
      off={!ready}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={copy.reached} text={copy.text} />
      <OptionGroup label={copy.reached}>
        {REACHED.map((one) => (
          <Option
            key={one}
            title={copy[one]}
            selected={reached === one}
            onSelect={() => setReached(one)}
          />
        ))}
      </OptionGroup>
      {reached === 'yes' ? (
        <Stack gap={2}>
          <View className="t-strong">{copy.grade}</View>
          <FiveScale label={copy.grade} words={GRADE_WORDS} value={grade} onChange={setGrade} />
        </Stack>
      ) : null}
      <Field
        kind="area"
        label={copy.label[reached ?? 'yes']}
        placeholder={copy.placeholder[reached ?? 'yes']}
        max={OPINION_TEXT_MAX}
        value={note}
        onChange={setNote}
      />
    </FormPage>
  )
}
