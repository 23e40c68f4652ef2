import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { GroupedChips } from '@client/ui/grouped-chips'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { SwitchRow } from '@client/ui/switch-row'
import { Card } from '@client/ui/card'
import { LESSONS } from '@shared/learn/lessons'
import {
  SUBJECT_CHOICES,
  TRAINING_KIND_KEYS,
  TRAINING_KINDS,
  TRAINING_METHOD_KEYS,
  TRAINING_METHODS,
} from '@shared/training/catalogue'
import type { TrainingFields } from '@shared/training/model'
import type { PartProps } from './plan-part'
import { BLANK_TRAINING, TRAINING_COPY } from './training-part'

const KINDS = TRAINING_KIND_KEYS.map((key) => ({ key, label: TRAINING_KINDS[key] }))
const METHODS = TRAINING_METHOD_KEYS.map((key) => ({ key, label: TRAINING_METHODS[key] }))
const LESSON_ITEMS = LESSONS.map(({ id, title }) => ({ key: id, label: title }))
const PASSINGS = ['attendance', 'trainer', 'lesson'] as const
const MOST_METHODS = 4

interface TrainingProps {
  readonly training: TrainingFields
  readonly onChange: (some: Partial<TrainingFields>) => void
}

/** What it is of, who teaches, how, and what one can do afterwards. TRN-01, TRN-04, TRN-17. */
function What({ training, onChange }: TrainingProps) {
  const { kind, subject, lecturerName, methods, outcomes } = training
  return (
    <>
      <Section title={TRAINING_COPY.kind}>
        <ChoiceChips
          label={TRAINING_COPY.kind}
          items={KINDS}
          value={kind}
          onChange={(key) => onChange({ kind: key })}
        />
      </Section>
      <Section title={TRAINING_COPY.subject}>
        <GroupedChips
          label={TRAINING_COPY.subject}
          groups={SUBJECT_CHOICES}
          value={subject}
          onChange={(key) => onChange({ subject: key })}
        />
      </Section>
      <Field
        label={TRAINING_COPY.lecturer}
        max={20}
        value={lecturerName}
        onChange={(name) => onChange({ lecturerName: name })}
      />
      <Section title={TRAINING_COPY.methods} note={TRAINING_COPY.methodsNote}>
        <CheckChips
          label={TRAINING_COPY.methods}
          items={METHODS}
          value={methods}
          onChange={(some) => onChange({ methods: some.slice(0, MOST_METHODS) })}
        />
      </Section>
      <Field
        kind="area"
        label={TRAINING_COPY.outcomes}
        hint={TRAINING_COPY.outcomesHint}
        placeholder={TRAINING_COPY.outcomesPlaceholder}
        max={160}
        value={outcomes.join('\n')}
        onChange={(words) => onChange({ outcomes: words.split('\n') })}
      />
    </>
  )
}

/** A post training tells role, people and risks. TRN-14. */
function Brief({ training, onChange }: TrainingProps) {
  const line = (key: 'role' | 'recipients' | 'risks') => ({
    ...TRAINING_COPY.brief[key],
    max: 100,
    value: training[key],
    onChange: (said: string) => onChange({ [key]: said }),
  })
  return (
    <>
      <Field {...line('role')} />
      <Field {...line('recipients')} />
      <Field {...line('risks')} />
    </>
  )
}

/** How it is passed; by a lesson, that lesson is chosen. TRN-03. */
function Passing({ training, onChange }: TrainingProps) {
  const { passing, lessonId } = training
  return (
    <Section title={TRAINING_COPY.passing}>
      <OptionGroup label={TRAINING_COPY.passing}>
        {PASSINGS.map((one) => (
          <Option
            key={one}
            {...TRAINING_COPY.passings[one]}
            selected={one === passing}
            onSelect={() =>
              onChange({ passing: one, lessonId: one === 'lesson' ? lessonId : null })
            }
          />
        ))}
      </OptionGroup>
      {passing === 'lesson' ? (
        <ChoiceChips
          label={TRAINING_COPY.lesson}
          items={LESSON_ITEMS}
          value={lessonId}
          onChange={(id) => onChange({ lessonId: id })}
        />
      ) : null}
    </Section>
  )
}

/** What makes an activity a training: then its minutes are study time. TRN-01 to TRN-04, TRN-14, HRS-11. */
export function Training({ edit, problem }: PartProps) {
  const { training } = edit.fields
  const change = (some: Partial<TrainingFields>) =>
    edit.change({ training: { ...(training ?? BLANK_TRAINING), ...some } })
  return (
    <>
      <Card pad="rows">
        <SwitchRow
          title={TRAINING_COPY.is}
          text={TRAINING_COPY.isText}
          on={training !== null}
          onChange={(on) => edit.change({ training: on ? BLANK_TRAINING : null })}
        />
      </Card>
      {training ? (
        <>
          <What training={training} onChange={change} />
          {training.kind === 'post' ? <Brief training={training} onChange={change} /> : null}
          <Passing training={training} onChange={change} />
        </>
      ) : null}
      <ProblemLine text={problem} />
    </>
  )
}
