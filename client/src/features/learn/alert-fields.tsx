import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { Stack } from '@client/ui/stack'
import { FRAUD_TYPE_NAMES, FRAUD_TYPES } from '@shared/help/fraud-types'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AlertWriting } from './use-alert-writing'
import { WRITE_COPY } from './writing-copy'

/** The words of an alert, what it is about, and whether a lesson goes with it. */
export function AlertFieldsForm({ writing }: { readonly writing: AlertWriting }) {
  const { draft, problems, update } = writing
  // The one it began with stands first, so that it is in sight.
  const [first] = useState(draft.fraudType)
  const types = [first, ...FRAUD_TYPES.filter((type) => type !== first)]
  return (
    <>
      <Field
        label={WRITE_COPY.heading}
        hint={WRITE_COPY.headingHint}
        max={20}
        value={draft.title}
        error={problems.title}
        onChange={(title) => update({ title })}
      />
      <Field
        kind="area"
        label={WRITE_COPY.words}
        hint={WRITE_COPY.wordsHint}
        max={110}
        value={draft.text}
        error={problems.text}
        onChange={(text) => update({ text })}
      />
      <Field
        label={WRITE_COPY.remember}
        hint={WRITE_COPY.rememberHint}
        max={14}
        value={draft.remember}
        error={problems.remember}
        onChange={(remember) => update({ remember })}
      />
      <Stack gap={2}>
        <View className="t-strong">{WRITE_COPY.about}</View>
        <Chips label={WRITE_COPY.about}>
          {types.map((fraudType) => (
            <Chip
              key={fraudType}
              label={FRAUD_TYPE_NAMES[fraudType]}
              selected={draft.fraudType === fraudType}
              onPress={() => update({ fraudType })}
            />
          ))}
        </Chips>
      </Stack>
      <Card pad="rows">
        <CheckRow
          title={WRITE_COPY.lesson}
          text={WRITE_COPY.lessonText}
          checked={draft.hasLesson}
          onChange={(hasLesson) => update({ hasLesson })}
        />
      </Card>
    </>
  )
}
