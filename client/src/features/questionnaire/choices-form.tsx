import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Stepper } from '@client/ui/stepper'
import { SwitchRow } from '@client/ui/switch-row'
import type { Choice, Question, QuestionOf } from '@shared/survey/question-model'
import { useState } from 'react'
import { QUESTION_COPY } from './copy'
import { PartRows } from './part-rows'
import { flag } from './parts'
import { QuestionSheet } from './question-sheet'

type Several = QuestionOf<'single'> | QuestionOf<'multiple'>

export interface KindFormProps<Q extends Question> {
  readonly question: Q
  /** The questions behind it. */
  readonly later: readonly Question[]
  readonly onChange: (question: Q) => void
}

/** Whether the parts come in another order for everybody. */
export function Shuffled(props: {
  readonly on: boolean | undefined
  readonly onChange: (shuffled: true | undefined) => void
}) {
  return (
    <Card pad="rows">
      <SwitchRow
        {...QUESTION_COPY.shuffled}
        on={props.on === true}
        onChange={(on) => props.onChange(flag(on))}
      />
    </Card>
  )
}

interface LeadsProps {
  readonly choice: Choice
  readonly later: readonly Question[]
  readonly onChange: (some: Partial<Choice>) => void
}

/** Where a choice leads: to a later question, or to the kind end. */
function Leads({ choice, later, onChange }: LeadsProps) {
  const [isChoosing, setChoosing] = useState(false)
  const target = later.find(({ id }) => id === choice.goTo)
  return (
    <>
      <SwitchRow
        {...QUESTION_COPY.ends}
        on={choice.ends === true}
        onChange={(on) => onChange({ ends: flag(on), ...(on ? { goTo: undefined } : {}) })}
      />
      {choice.ends || later.length === 0 ? null : (
        <Cell
          title={QUESTION_COPY.goTo}
          hint={target?.title ?? QUESTION_COPY.goOn}
          weight="plain"
          onPress={() => setChoosing(true)}
        />
      )}
      <QuestionSheet
        open={isChoosing}
        label={QUESTION_COPY.goTo}
        questions={later}
        chosen={choice.goTo}
        none={QUESTION_COPY.goOn}
        onChoose={(goTo) => {
          setChoosing(false)
          onChange({ goTo })
        }}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}

function Stays({
  on,
  onChange,
}: {
  on: boolean | undefined
  onChange: (on: true | undefined) => void
}) {
  return (
    <SwitchRow
      {...QUESTION_COPY.stays}
      on={on === true}
      onChange={(next) => onChange(flag(next))}
    />
  )
}

function wordsOf(choice: Choice, later: readonly Question[]): string | undefined {
  if (choice.ends) return QUESTION_COPY.ends.title
  const target = later.find(({ id }) => id === choice.goTo)
  if (target) return `${QUESTION_COPY.goTo}：${target.title}`
  if (choice.alone) return QUESTION_COPY.alone.title
  return choice.stays ? QUESTION_COPY.stays.title : undefined
}

/** The choices of one, or of several. */
export function ChoicesForm<Q extends Several>({ question, later, onChange }: KindFormProps<Q>) {
  const isMultiple = question.kind === 'multiple'
  return (
    <>
      <PartRows<Choice>
        parts={question.choices}
        {...{ letter: 'c', most: 20, letters: 40 }}
        add={QUESTION_COPY.addChoice}
        make={(id) => ({ id, label: '' })}
        hintOf={(choice) => wordsOf(choice, later)}
        onChange={(choices) => onChange({ ...question, choices })}
        more={(choice, change) => (
          <>
            <Leads choice={choice} later={later} onChange={change} />
            {isMultiple ? (
              <SwitchRow
                {...QUESTION_COPY.alone}
                on={choice.alone === true}
                onChange={(on) => change({ alone: flag(on) })}
              />
            ) : null}
            {question.shuffled ? (
              <Stays on={choice.stays} onChange={(stays) => change({ stays })} />
            ) : null}
          </>
        )}
      />
      <Shuffled
        on={question.shuffled}
        onChange={(shuffled) => onChange({ ...question, shuffled })}
      />
    </>
  )
}

/** How many of several may be picked, and must be. */
export function HowMany({
  question,
  onChange,
}: Omit<KindFormProps<QuestionOf<'multiple'>>, 'later'>) {
  const { choices, most, least = 1 } = question
  return (
    <Card>
      <Stepper
        label={QUESTION_COPY.most}
        unit={QUESTION_COPY.unit}
        words={QUESTION_COPY.steps}
        {...{ value: most, min: least, max: choices.length }}
        onChange={(value) => onChange({ ...question, most: value })}
      />
      <Stepper
        label={QUESTION_COPY.least}
        unit={QUESTION_COPY.unit}
        words={QUESTION_COPY.steps}
        {...{ value: least, min: 1, max: most }}
        onChange={(value) => onChange({ ...question, least: value === 1 ? undefined : value })}
      />
    </Card>
  )
}

/** What is put in order, and how many of it. */
export function RankingForm({ question, onChange }: KindFormProps<QuestionOf<'ranking'>>) {
  const { choices, most } = question
  return (
    <>
      <PartRows<QuestionOf<'ranking'>['choices'][number]>
        parts={choices}
        {...{ letter: 'c', most: 12, letters: 40 }}
        add={QUESTION_COPY.addChoice}
        make={(id) => ({ id, label: '' })}
        onChange={(next) => onChange({ ...question, choices: next })}
        more={(choice, change) =>
          question.shuffled ? (
            <Stays on={choice.stays} onChange={(stays) => change({ stays })} />
          ) : null
        }
      />
      <Card>
        <Stepper
          label={QUESTION_COPY.mostRanked}
          unit={QUESTION_COPY.unit}
          words={QUESTION_COPY.steps}
          {...{ value: most, min: 2, max: choices.length }}
          onChange={(value) => onChange({ ...question, most: value })}
        />
      </Card>
      <Shuffled
        on={question.shuffled}
        onChange={(shuffled) => onChange({ ...question, shuffled })}
      />
    </>
  )
}
