import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { SwitchRow } from '@client/ui/switch-row'
import { gradesOf } from '@shared/survey/answer-rules'
import type { QuestionOf } from '@shared/survey/question-model'
import { useState } from 'react'
import { Shuffled, type KindFormProps } from './choices-form'
import { QUESTION_COPY } from './copy'
import { NumberField } from './number-field'
import { PartRows } from './part-rows'
import { flag } from './parts'
import { placesText, readPlaces } from './places-text'

const NO_MIDDLE: readonly [string, string, string] = ['', '', '']

/** What the three grades between are called. */
function MiddleWords({ question, onChange }: Omit<KindFormProps<QuestionOf<'scale'>>, 'later'>) {
  const { middle } = question
  const write = (at: number, word: string) => {
    const [second, third, fourth] = middle ?? NO_MIDDLE
    const next = [second, third, fourth].map((one, index) => (index === at ? word : one))
    onChange({ ...question, middle: [next[0] ?? '', next[1] ?? '', next[2] ?? ''] })
  }
  return (
    <>
      <Card pad="rows">
        <SwitchRow
          {...QUESTION_COPY.named}
          on={middle !== undefined}
          onChange={(on) => onChange({ ...question, middle: on ? [...NO_MIDDLE] : undefined })}
        />
      </Card>
      {middle?.map((word, at) => (
        <Field
          key={QUESTION_COPY.middle[at]}
          label={QUESTION_COPY.middle[at] ?? ''}
          max={12}
          value={word}
          onChange={(next) => write(at, next)}
        />
      ))}
    </>
  )
}

/** The two ends of a scale, and how long it is. */
export function ScaleForm({ question, onChange }: KindFormProps<QuestionOf<'scale'>>) {
  const { from, to } = gradesOf(question)
  const isFive = from === 1 && to === 5
  // Names of grades are for five of them.
  const resize = (grades: { from: number; to: number }) =>
    onChange({ ...question, ...grades, middle: undefined })
  return (
    <>
      <Field
        label={QUESTION_COPY.low}
        max={12}
        value={question.low}
        onChange={(low) => onChange({ ...question, low })}
      />
      <Field
        label={QUESTION_COPY.high}
        max={12}
        value={question.high}
        onChange={(high) => onChange({ ...question, high })}
      />
      {isFive ? <MiddleWords question={question} onChange={onChange} /> : null}
      <Card>
        <Stepper
          label={QUESTION_COPY.from}
          unit={QUESTION_COPY.grade}
          words={QUESTION_COPY.gradeSteps}
          {...{ value: from, min: 0, max: 1 }}
          onChange={(value) => resize({ from: value, to })}
        />
        <Stepper
          label={QUESTION_COPY.to}
          unit={QUESTION_COPY.grade}
          words={QUESTION_COPY.gradeSteps}
          {...{ value: to, min: 3, max: 10 }}
          onChange={(value) => resize({ from, to: value })}
        />
      </Card>
    </>
  )
}

/** Rows, each answered with one of the columns. */
export function MatrixForm({ question, onChange }: KindFormProps<QuestionOf<'matrix'>>) {
  return (
    <>
      <Stack gap={2}>
        <Heading level={3} size="lead">
          {QUESTION_COPY.rows}
        </Heading>
        <PartRows
          parts={question.rows}
          {...{ letter: 'r', most: 12, letters: 40 }}
          add={QUESTION_COPY.addRow}
          make={(id) => ({ id, label: '' })}
          onChange={(rows) => onChange({ ...question, rows })}
        />
      </Stack>
      <Stack gap={2}>
        <Heading level={3} size="lead">
          {QUESTION_COPY.columns}
        </Heading>
        <PartRows
          parts={question.columns}
          {...{ letter: 'c', most: 7, letters: 12 }}
          add={QUESTION_COPY.addColumn}
          make={(id) => ({ id, label: '' })}
          onChange={(columns) => onChange({ ...question, columns })}
        />
      </Stack>
      <Shuffled
        on={question.shuffled}
        onChange={(shuffled) => onChange({ ...question, shuffled })}
      />
    </>
  )
}

/** Between which numbers, and of what. */
export function NumberForm({ question, onChange }: KindFormProps<QuestionOf<'number'>>) {
  return (
    <>
      <NumberField
        label={QUESTION_COPY.lowest}
        value={question.from}
        onChange={(from) => onChange({ ...question, from })}
      />
      <NumberField
        label={QUESTION_COPY.highest}
        value={question.to}
        onChange={(to) => onChange({ ...question, to })}
      />
      <Field
        label={QUESTION_COPY.measure}
        hint={QUESTION_COPY.mayLeaveOut}
        max={8}
        value={question.unit ?? ''}
        onChange={(unit) => onChange({ ...question, unit: unit === '' ? undefined : unit })}
      />
    </>
  )
}

/** How much may be written. */
export function TextForm({ question, onChange }: KindFormProps<QuestionOf<'text'>>) {
  return (
    <>
      <Card>
        <Stepper
          label={QUESTION_COPY.letters}
          unit={QUESTION_COPY.letterUnit}
          words={QUESTION_COPY.letterSteps}
          {...{ value: question.most, min: 20, max: 300, step: 20 }}
          onChange={(most) => onChange({ ...question, most })}
        />
      </Card>
      <Card pad="rows">
        <SwitchRow
          {...QUESTION_COPY.short}
          on={question.short === true}
          onChange={(on) => onChange({ ...question, short: flag(on) })}
        />
      </Card>
    </>
  )
}

/** Places, one a line; what is written is kept as it was written while it is. */
export function RegionForm({ question, onChange }: KindFormProps<QuestionOf<'region'>>) {
  const [text, setText] = useState(() => placesText(question.places).trim())
  return (
    <Field
      kind="area"
      label={QUESTION_COPY.places}
      hint={QUESTION_COPY.placesHint}
      max={8000}
      value={text}
      onChange={(next) => {
        setText(next)
        onChange({ ...question, places: readPlaces(next, question.places) })
      }}
    />
  )
}
