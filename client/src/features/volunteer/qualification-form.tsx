import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { QUALIFICATION_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { QUALIFICATION_COPY } from './file-copy'
import type { QualificationDraft, QualificationProblems } from './qualification-draft'

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
