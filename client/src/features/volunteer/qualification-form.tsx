import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { Stack } from '@client/ui/stack'
import type { Qualification } from '@shared/volunteer/model'
import { QUALIFICATION_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { QUALIFICATION_COPY } from './file-copy'
import { dateOf } from './file-words'
import { ProblemLine } from './problem-line'

/** A certificate or title being written down; nothing is chosen beforehand. VOL-21. */
export interface QualificationDraft {
  readonly type: Qualification['type'] | null
  readonly field: Qualification['field'] | null
  readonly grade: Qualification['grade'] | null
  readonly from: string
  readonly to: string
}
export const BLANK_QUALIFICATION: QualificationDraft = {
  type: null,
  field: null,
  grade: null,
  from: '',
  to: '',
}

export type QualificationProblems = Partial<Record<keyof QualificationDraft, string>>

/** What keeps it from being kept. */
export function qualificationProblems(draft: QualificationDraft): QualificationProblems {
  const { pick, from, to } = QUALIFICATION_COPY.problems
  const start = dateOf(draft.from)
  const end = dateOf(draft.to)
  const isEndFine = draft.to.trim() === '' || (end !== undefined && (start ?? '') < end)
  return {
    ...(draft.type === null ? { type: pick } : {}),
    ...(draft.field === null ? { field: pick } : {}),
    ...(draft.grade === null ? { grade: pick } : {}),
    ...(start === undefined ? { from } : {}),
    ...(isEndFine ? {} : { to }),
  }
}

/** What is sent, without its id. Throws a RangeError while something is missing: the page asks first. */
export function qualificationInput(draft: QualificationDraft) {
  const { type, field, grade } = draft
  const validFrom = dateOf(draft.from)
  if (!type || !field || !grade || !validFrom) throw new RangeError('the qualification has gaps')
  return { type, field, grade, validFrom, validTo: dateOf(draft.to) ?? null }
}

interface PickProps<Key extends string> {
  readonly label: string
  readonly words: Readonly<Record<Key, string>>
  readonly value: Key | null
  readonly problem: string | undefined
  readonly onPick: (key: Key) => void
}

function Pick<Key extends string>({ label, words, value, problem, onPick }: PickProps<Key>) {
  return (
    <Stack gap={2}>
      <View className="t-lead t-strong">{label}</View>
      <OptionGroup label={label}>
        {(Object.keys(words) as Key[]).map((key) => (
          <Option
            key={key}
            title={words[key]}
            selected={value === key}
            onSelect={() => onPick(key)}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problem} />
    </Stack>
  )
}

export interface QualificationFormProps {
  readonly draft: QualificationDraft
  readonly problems: QualificationProblems
  readonly onChange: (change: Partial<QualificationDraft>) => void
}

/** Kind, field, grade and the days between which it holds. */
export function QualificationForm({ draft, problems, onChange }: QualificationFormProps) {
  const copy = QUALIFICATION_COPY
  return (
    <>
      <Pick
        label={copy.type}
        words={QUALIFICATION_WORDS.type}
        value={draft.type}
        problem={problems.type}
        onPick={(type) => onChange({ type })}
      />
      <Pick
        label={copy.field}
        words={QUALIFICATION_WORDS.field}
        value={draft.field}
        problem={problems.field}
        onPick={(field) => onChange({ field })}
      />
      <Pick
        label={copy.grade}
        words={QUALIFICATION_WORDS.grade}
        value={draft.grade}
        problem={problems.grade}
        onPick={(grade) => onChange({ grade })}
      />
      <Field
        label={copy.from}
        placeholder={copy.datePlaceholder}
        keyboard="number"
        max={8}
        value={draft.from}
        error={problems.from}
        onChange={(from) => onChange({ from })}
      />
      <Field
        label={copy.to}
        hint={copy.toHint}
        placeholder={copy.datePlaceholder}
        keyboard="number"
        max={8}
        value={draft.to}
        error={problems.to}
        onChange={(to) => onChange({ to })}
      />
    </>
  )
}
