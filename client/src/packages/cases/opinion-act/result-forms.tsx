import { GRADE_WORDS } from '@client/features/opinion/copy'
import { ACT_COPY } from '@client/features/opinion/handling-copy'
import { lastDay } from '@client/features/opinion/opinion-words'
import { call } from '@client/platform/call'
import { Callout } from '@client/ui/callout'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { Stack } from '@client/ui/stack'
import { opinionContract } from '@shared/opinion/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { areWritten, StepChoice, StepForm, type StepProps, StepWords } from './step-form'

/** Step four: the final result, and what everybody may read of it. CMP-06. */
export function DecideForm(props: StepProps) {
  const [result, setResult] = useState('')
  const [published, setPublished] = useState('')
  const copy = ACT_COPY.decide
  const written = { result: result.trim(), published: published.trim() }
  return (
    <StepForm
      {...props}
      seen
      text={copy.text(lastDay(props.opinion.dueAt))}
      off={copy.off}
      written={areWritten(result) ? written : undefined}
      send={(step) => call(opinionContract, 'decideOpinion', step)}
    >
      <StepWords
        label={copy.result}
        placeholder={copy.resultPlaceholder}
        value={result}
        onChange={setResult}
      />
      <StepWords
        label={copy.published}
        hint={copy.publishedHint}
        placeholder={copy.publishedPlaceholder}
        value={published}
        onChange={setPublished}
      />
      <Callout block tone="sunken" icon="eye">
        {copy.publishedNote}
      </Callout>
    </StepForm>
  )
}

const WAYS = ['app', 'phone', 'wechat'] as const

/** Step five: told to who raised it and to the person in charge, and how. CMP-07. */
export function FeedBackForm(props: StepProps) {
  const [by, setBy] = useState<(typeof WAYS)[number]>()
  const [note, setNote] = useState('')
  const copy = ACT_COPY.feedBack
  return (
    <StepForm
      {...props}
      seen
      head={copy.by}
      text={copy.text}
      off={copy.off}
      written={by !== undefined && areWritten(note) ? { by, note: note.trim() } : undefined}
      send={(step) => call(opinionContract, 'feedBackOpinion', step)}
    >
      <StepChoice label={copy.by} keys={WAYS} names={copy.ways} value={by} onChange={setBy} />
      <StepWords
        label={copy.label}
        placeholder={copy.placeholder}
        value={note}
        onChange={setNote}
      />
    </StepForm>
  )
}

const REACHED = ['yes', 'no'] as const

/** Step six: the call-back, made by telephone; nobody reached is an outcome too. CMP-08. */
export function CallBackForm(props: StepProps) {
  const [reached, setReached] = useState<(typeof REACHED)[number]>()
  const [given, setGiven] = useState<FiveValue>()
  const [note, setNote] = useState('')
  const copy = ACT_COPY.callBack
  const grade = reached === 'no' ? null : given
  const ready = reached !== undefined && grade !== undefined && areWritten(note)
  return (
    <StepForm
      {...props}
      seen
      head={copy.reached}
      text={copy.text}
      off={copy.off}
      written={ready ? { grade, note: note.trim() } : undefined}
      send={(step) => call(opinionContract, 'callBackOpinion', step)}
    >
      <StepChoice
        label={copy.reached}
        keys={REACHED}
        names={copy}
        value={reached}
        onChange={setReached}
      />
      {reached === 'yes' ? (
        <Stack gap={2}>
          <View className="t-strong">{copy.grade}</View>
          <FiveScale label={copy.grade} words={GRADE_WORDS} value={given} onChange={setGiven} />
        </Stack>
      ) : null}
      <StepWords
        label={copy.label[reached ?? 'yes']}
        placeholder={copy.placeholder[reached ?? 'yes']}
        value={note}
        onChange={setNote}
      />
    </StepForm>
  )
}
