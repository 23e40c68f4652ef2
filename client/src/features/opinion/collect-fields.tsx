import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import {
  OPINION_CHANNELS,
  OPINION_KINDS,
  OPINION_SUBJECTS,
  OPINION_TEXT_MAX,
} from '@shared/opinion/model'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Collected, type CollectStep, hasWrongPhone, namesPerson } from './collected'
import { KIND_NAMES, SUBJECT_NAMES, WRITE_PROBLEMS } from './copy'
import { CHANNEL_NAMES, COLLECT_CARE, COLLECT_COPY, HANDLED_COPY } from './handling-copy'

interface PartProps {
  readonly value: Collected
  readonly onChange: (change: Partial<Collected>) => void
}

export interface CollectFieldsProps extends PartProps {
  readonly step: CollectStep
  readonly agreed: boolean
  readonly onAgree: (agreed: boolean) => void
}

/** How it came, each way with what to be careful about. CMP-10. */
function Way({ value, onChange }: PartProps) {
  return (
    <>
      <PageHead title={COLLECT_COPY.channel} />
      <OptionGroup label={COLLECT_COPY.channel}>
        {OPINION_CHANNELS.map((channel) =>
          channel === 'app' ? null : (
            <Option
              key={channel}
              title={CHANNEL_NAMES[channel]}
              hint={COLLECT_CARE[channel]}
              selected={value.channel === channel}
              onSelect={() => onChange({ channel })}
            />
          ),
        )}
      </OptionGroup>
    </>
  )
}

function Asked({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={2}>
      <View className="t-strong">{title}</View>
      <Chips label={title}>{children}</Chips>
    </Stack>
  )
}

/** What was said, in their words. */
function Words({ value, onChange }: PartProps) {
  return (
    <>
      <PageHead title={COLLECT_COPY.what} />
      <Asked title={COLLECT_COPY.kind}>
        {OPINION_KINDS.map((kind) => (
          <Chip
            key={kind}
            label={KIND_NAMES[kind]}
            selected={value.kind === kind}
            onPress={() => onChange({ kind })}
          />
        ))}
      </Asked>
      <Asked title={COLLECT_COPY.subject}>
        {OPINION_SUBJECTS.map((subject) => (
          <Chip
            key={subject}
            label={SUBJECT_NAMES[subject]}
            selected={value.subject === subject}
            onPress={() => onChange({ subject })}
          />
        ))}
      </Asked>
      <Field
        kind="area"
        label={COLLECT_COPY.text}
        placeholder={COLLECT_COPY.placeholder}
        max={OPINION_TEXT_MAX}
        value={value.text}
        onChange={(text) => onChange({ text })}
      />
    </>
  )
}

const GENDERS = [
  { key: 'unsaid', label: COLLECT_COPY.unsaid },
  { key: 'female', label: HANDLED_COPY.genders.female },
  { key: 'male', label: HANDLED_COPY.genders.male },
] as const

/** Whoever said it, in the columns of FRM-09; all of it may be left out, and any of it is agreed to. */
function Person({ value, onChange, agreed, onAgree }: Omit<CollectFieldsProps, 'step'>) {
  return (
    <>
      <PageHead title={COLLECT_COPY.who} text={COLLECT_COPY.whoText} />
      <Field
        label={COLLECT_COPY.name}
        max={20}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      <Segments
        label={COLLECT_COPY.gender}
        items={GENDERS}
        current={value.gender ?? 'unsaid'}
        onChange={(gender) => onChange({ gender: gender === 'unsaid' ? null : gender })}
      />
      <Field
        label={COLLECT_COPY.workUnit}
        max={40}
        value={value.workUnit}
        onChange={(workUnit) => onChange({ workUnit })}
      />
      <Field
        label={COLLECT_COPY.phone}
        keyboard="number"
        value={value.phone}
        error={hasWrongPhone(value) && value.phone.length >= 11 ? WRITE_PROBLEMS.phone : undefined}
        onChange={(phone) => onChange({ phone })}
      />
      {namesPerson(value) ? (
        <Card pad="rows">
          <CheckRow
            title={COLLECT_COPY.agreed}
            text={COLLECT_COPY.agreedText}
            checked={agreed}
            onChange={onAgree}
          />
        </Card>
      ) : (
        <Callout block tone="sunken" icon="lock">
          {COLLECT_COPY.needsAgreed}
        </Callout>
      )}
    </>
  )
}

/** The fields of one page of writing down what the station was told. */
export function CollectFields({ step, ...props }: CollectFieldsProps) {
  if (step === 1) return <Way {...props} />
  if (step === 2) return <Words {...props} />
  return <Person {...props} />
}
