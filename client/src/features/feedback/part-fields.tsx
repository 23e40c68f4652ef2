import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { FiveScaleGroup, type FiveValue } from '@client/ui/five-scale'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import {
  FEEDBACK_PARTS,
  VOLUNTEER_MARKS,
  type FeedbackAnswers,
  type FeedbackPart,
} from '@shared/activity/feedback-model'
import {
  CHOICE_WORDS,
  FIVE_MARKS,
  MARK_WORDS,
  VOLUNTEER_MARK_WORDS,
} from '@shared/activity/feedback-words'
import { FORM_COPY } from './copy'

export interface PartFieldsProps {
  readonly part: FeedbackPart
  readonly answers: FeedbackAnswers
  /** Whether this person helped: then the last part asks a little more. */
  readonly isVolunteer: boolean
  readonly onChange: (change: Partial<FeedbackAnswers>) => void
}

const five = (mark: number | null | undefined) => (mark ?? undefined) as FiveValue | undefined

/** The marks of a part, from 1 to 5. */
function Marks({ part, answers, onChange }: Omit<PartFieldsProps, 'isVolunteer'>) {
  return (
    <FiveScaleGroup
      words={FIVE_MARKS}
      questions={FEEDBACK_PARTS[part].map((key) => ({
        key,
        title: MARK_WORDS[key],
        value: five(answers.marks[key]),
      }))}
      onChange={(key, value) => onChange({ marks: { ...answers.marks, [key]: value } })}
    />
  )
}

/** What volunteers are asked besides. EVA-03. */
function VolunteerMarks({ answers, onChange }: Pick<PartFieldsProps, 'answers' | 'onChange'>) {
  const blank = { training: null, gain: null, belonging: null }
  const marks = answers.volunteerMarks ?? blank
  return (
    <Stack gap={2}>
      <Heading size="lead">{FORM_COPY.volunteers}</Heading>
      <FiveScaleGroup
        words={FIVE_MARKS}
        questions={VOLUNTEER_MARKS.map((key) => ({
          key,
          title: VOLUNTEER_MARK_WORDS[key],
          value: five(marks[key]),
        }))}
        onChange={(key, value) => onChange({ volunteerMarks: { ...marks, [key]: value } })}
      />
    </Stack>
  )
}

interface ChoiceProps<Key extends string> {
  readonly title: string
  readonly items: readonly { readonly key: Key; readonly label: string }[]
  readonly value: Key | null
  readonly onChange: (value: Key) => void
}

function Choice<Key extends string>({ title, ...choice }: ChoiceProps<Key>) {
  return (
    <Stack gap={2}>
      <Heading size="lead">{title}</Heading>
      <ChoiceChips label={title} {...choice} />
    </Stack>
  )
}

/** How long it was, and how it was arranged. FRM-05. */
function TwoChoices({ answers, onChange }: Pick<PartFieldsProps, 'answers' | 'onChange'>) {
  const { title: lengthTitle, ...lengths } = CHOICE_WORDS.length
  const { title: designTitle, ...designs } = CHOICE_WORDS.design
  return (
    <>
      <Choice
        title={lengthTitle}
        items={(['tooLong', 'right', 'tooShort'] as const).map((key) => ({
          key,
          label: lengths[key],
        }))}
        value={answers.length}
        onChange={(length) => onChange({ length })}
      />
      <Choice
        title={designTitle}
        items={(['good', 'plain', 'poor'] as const).map((key) => ({ key, label: designs[key] }))}
        value={answers.design}
        onChange={(design) => onChange({ design })}
      />
    </>
  )
}

const TEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

function OutOfTen({ answers, onChange }: Pick<PartFieldsProps, 'answers' | 'onChange'>) {
  const value = TEN.find((mark) => Number(mark) === answers.outOfTen) ?? null
  return (
    <Choice
      title={FORM_COPY.outOfTen}
      items={TEN.map((key) => ({ key, label: key }))}
      value={value}
      onChange={(mark) => onChange({ outOfTen: Number(mark) })}
    />
  )
}

/** One part of the form: every item may be left out. FRM-05, board 40. */
export function PartFields({ part, answers, isVolunteer, onChange }: PartFieldsProps) {
  const { words } = answers
  return (
    <>
      <Marks part={part} answers={answers} onChange={onChange} />
      {part === 'arrangement' ? <TwoChoices answers={answers} onChange={onChange} /> : null}
      {part === 'overall' && isVolunteer ? (
        <VolunteerMarks answers={answers} onChange={onChange} />
      ) : null}
      {part === 'overall' ? <OutOfTen answers={answers} onChange={onChange} /> : null}
      <Field
        kind="area"
        label={FORM_COPY.words[part]}
        placeholder={FORM_COPY.wordsHint}
        max={200}
        value={words[part]}
        onChange={(text) => onChange({ words: { ...words, [part]: text } })}
      />
    </>
  )
}

/** The questions of a part, to be read aloud. */
export function spokenPart(part: FeedbackPart): readonly string[] {
  return FEEDBACK_PARTS[part].map((key) => MARK_WORDS[key])
}
