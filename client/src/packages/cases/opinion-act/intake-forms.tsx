import { TOPIC_NAMES } from '@client/features/opinion/copy'
import { ACT_COPY } from '@client/features/opinion/handling-copy'
import { call } from '@client/platform/call'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Stack } from '@client/ui/stack'
import { opinionContract } from '@shared/opinion/contract'
import { OPINION_TOPICS, type OpinionTopic } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { areWritten, StepForm, type StepProps, StepWords } from './step-form'

/** So long may a note be. */
const NOTE_MAX = 200

/** Step two: taken in, for the group above. CMP-04. */
export function AcceptForm(props: StepProps) {
  const [note, setNote] = useState('')
  const copy = ACT_COPY.accept
  return (
    <StepForm
      {...props}
      seen
      text={copy.text}
      written={{ note: note.trim() }}
      send={(step) => call(opinionContract, 'acceptOpinion', step)}
    >
      <StepWords
        label={copy.note}
        hint={copy.hint}
        placeholder={copy.placeholder}
        max={NOTE_MAX}
        value={note}
        onChange={setNote}
      />
    </StepForm>
  )
}

/** Step two of a question: answered at once. CMP-04. */
export function AnswerForm(props: StepProps) {
  const [answer, setAnswer] = useState('')
  const copy = ACT_COPY.answer
  return (
    <StepForm
      {...props}
      seen
      text={copy.text}
      off={copy.off}
      written={areWritten(answer) ? { answer: answer.trim() } : undefined}
      send={(step) => call(opinionContract, 'acceptOpinion', step)}
    >
      <StepWords
        label={copy.label}
        placeholder={copy.placeholder}
        value={answer}
        onChange={setAnswer}
      />
    </StepForm>
  )
}

/** Step three: classed, summed up, with a suggestion. CMP-05. */
export function SortForm(props: StepProps) {
  const [topic, setTopic] = useState<OpinionTopic>()
  const [summary, setSummary] = useState('')
  const [suggestion, setSuggestion] = useState('')
  const copy = ACT_COPY.sort
  const written =
    topic !== undefined && areWritten(summary, suggestion)
      ? { topic, summary: summary.trim(), suggestion: suggestion.trim() }
      : undefined
  return (
    <StepForm
      {...props}
      text={copy.text}
      off={copy.off}
      written={written}
      send={(step) => call(opinionContract, 'sortOpinion', step)}
    >
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
      <StepWords
        label={copy.summary}
        placeholder={copy.summaryPlaceholder}
        value={summary}
        onChange={setSummary}
      />
      <StepWords
        label={copy.suggestion}
        placeholder={copy.suggestionPlaceholder}
        value={suggestion}
        onChange={setSuggestion}
      />
    </StepForm>
  )
}

/** Step seven: everything together under its archive number; it cannot be taken back, so it is said what it does. CMP-09. */
export function FileForm(props: StepProps) {
  const copy = ACT_COPY.file
  return (
    <StepForm
      {...props}
      text={copy.text}
      written={{}}
      send={(step) => call(opinionContract, 'fileOpinion', step)}
    >
      <Card>
        <View>{copy.done}</View>
      </Card>
      <Callout block tone="sunken" icon="lock">
        {copy.person}
      </Callout>
    </StepForm>
  )
}
