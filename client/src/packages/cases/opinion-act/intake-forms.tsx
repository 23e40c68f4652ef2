import { FormPage } from '@client/features/frame/form-page'
import { TOPIC_NAMES } from '@client/features/opinion/copy'
import { ACT_COPY } from '@client/features/opinion/handling-copy'
import { call } from '@client/platform/call'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { opinionContract } from '@shared/opinion/contract'
import { OPINION_TEXT_MAX, OPINION_TOPICS, type OpinionTopic } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { areWritten, type StepFormProps, useStep } from './use-step'

/** So long may a note be. */
const NOTE_MAX = 200

/** Step two: taken in, for the group above. CMP-04. */
export function AcceptForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const [note, setNote] = useState('')
  const copy = ACT_COPY.accept
  return (
    <FormPage
      title={title}
      save={title}
      saving={ACT_COPY.saving}
      note={ACT_COPY.seen}
      act={act}
      onSave={() =>
        take({ note: note.trim() }, (step) => call(opinionContract, 'acceptOpinion', step))
      }
    >
      <PageHead size="title" title={title} text={copy.text} />
      <Field
        kind="area"
        label={copy.note}
        hint={copy.hint}
        placeholder={copy.placeholder}
        max={NOTE_MAX}
        value={note}
        onChange={setNote}
      />
    </FormPage>
  )
}

/** Step two of a question: answered at once. CMP-04. */
export function AnswerForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const [answer, setAnswer] = useState('')
  const copy = ACT_COPY.answer
  const ready = areWritten(answer)
  return (
    <FormPage
      title={title}
      save={ready ? title : copy.off}
      saving={ACT_COPY.saving}
      note={ACT_COPY.seen}
      off={!ready}
      act={act}
      onSave={() =>
        take({ answer: answer.trim() }, (step) => call(opinionContract, 'acceptOpinion', step))
      }
    >
      <PageHead size="title" title={title} text={copy.text} />
      <Field
        kind="area"
        label={copy.label}
        placeholder={copy.placeholder}
        max={OPINION_TEXT_MAX}
        value={answer}
        onChange={setAnswer}
      />
    </FormPage>
  )
}

/** Step three: classed, summed up, with a suggestion. CMP-05. */
export function SortForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const [topic, setTopic] = useState<OpinionTopic>()
  const [summary, setSummary] = useState('')
  const [suggestion, setSuggestion] = useState('')
  const copy = ACT_COPY.sort
  const ready = topic !== undefined && areWritten(summary, suggestion)
  const save = () => {
    if (topic === undefined) return
    const written = { topic, summary: summary.trim(), suggestion: suggestion.trim() }
    return take(written, (step) => call(opinionContract, 'sortOpinion', step))
  }
  return (
    <FormPage
      title={title}
      save={ready ? title : copy.off}
      saving={ACT_COPY.saving}
      off={!ready}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={title} text={copy.text} />
      <Stack gap={2}>
        <View className="t-strong">{copy.topic}</View>
        <Chips label={copy.topic}>
          {OPINION_TOPICS.map((one) => (
            <Chip
              key={one}
              label={TOPIC_NAMES[one]}
              selected={topic === one}
              onPress={() => setTopic(one)}
            />
          ))}
        </Chips>
      </Stack>
      <Field
        kind="area"
        label={copy.summary}
        placeholder={copy.summaryPlaceholder}
        max={OPINION_TEXT_MAX}
        value={summary}
        onChange={setSummary}
      />
      <Field
        kind="area"
        label={copy.suggestion}
        placeholder={copy.suggestionPlaceholder}
        max={OPINION_TEXT_MAX}
        value={suggestion}
        onChange={setSuggestion}
      />
    </FormPage>
  )
}

/** Step seven: everything together under its archive number; it cannot be taken back, so it is said what it does. CMP-09. */
export function FileForm({ opinion, title }: StepFormProps) {
  const { act, take } = useStep(opinion.id)
  const copy = ACT_COPY.file
  return (
    <FormPage
      title={title}
      save={title}
      saving={ACT_COPY.saving}
      act={act}
      onSave={() => take({}, (step) => call(opinionContract, 'fileOpinion', step))}
    >
      <PageHead size="title" title={title} text={copy.text} />
      <Card>
        <View>{copy.done}</View>
      </Card>
      <Callout block tone="sunken" icon="lock">
        {copy.person}
      </Callout>
    </FormPage>
  )
}
