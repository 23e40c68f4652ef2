import { copyText } from '@client/platform/clipboard'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { friendlyDate } from '@shared/kit/time'
import type { TrainingRecord } from '@shared/training/model'
import { trainingProof, type ProofPerson } from '@shared/training/proof'
import { studyHours } from '@shared/training/rules'
import { View } from '@tarojs/components'
import { OWN_COPY } from './copy'

export interface RecordSheetProps {
  /** None: the sheet is shut. */
  readonly record: TrainingRecord | undefined
  /** Whose it is, by name and number. */
  readonly person: ProofPerson
  readonly onClose: () => void
  readonly onCopied: () => void
  /** To the test of a lesson. */
  readonly onQuiz: (lessonId: string) => void
}

function fieldsOf(record: TrainingRecord): readonly (readonly [label: string, text: string])[] {
  const { fields } = OWN_COPY
  return [
    [fields.title, record.title],
    [fields.content, record.content],
    [fields.hours, studyHours(record.minutes)],
    [fields.organiser, record.organiser],
    [fields.day, friendlyDate(record.at)],
    [fields.place, record.place],
  ]
}

/** Attended, not passed yet: its fields, and what passes it. TRN-09. */
function Open({ record }: { readonly record: TrainingRecord }) {
  return (
    <>
      <Callout tone="wait" icon="clock">
        {OWN_COPY.waits[record.lessonId === null ? 'trainer' : 'lesson']}
      </Callout>
      <Stack gap={2}>
        {fieldsOf(record).map(([label, text]) => (
          <View key={label}>
            <View className="t-2 t-mini">{label}</View>
            <View className="t-lines">{text}</View>
          </View>
        ))}
      </Stack>
    </>
  )
}

/** A record; once it is passed, the words of the proof can be shown and passed on. TRN-09, TRN-12. */
export function RecordSheet(props: RecordSheetProps) {
  const { record, person, onClose, onCopied, onQuiz } = props
  const passed = record?.result === 'passed'
  const lessonId = record?.lessonId ?? null
  const copy = async () => {
    if (!record) return
    await copyText(trainingProof(record, person))
    onCopied()
  }
  const quiz =
    passed || lessonId === null ? undefined : (
      <Button onPress={() => onQuiz(lessonId)}>{OWN_COPY.quiz}</Button>
    )
  return (
    <Sheet
      open={record !== undefined}
      label={passed ? OWN_COPY.proof : OWN_COPY.record}
      closeLabel={OWN_COPY.close}
      onClose={onClose}
      action={
        passed ? (
          <Button icon="copy" onPress={() => void copy()}>
            {OWN_COPY.copy}
          </Button>
        ) : (
          quiz
        )
      }
    >
      {record ? (
        <Stack gap="card">
          <PageHead size="title" title={passed ? OWN_COPY.proof : OWN_COPY.record} />
          {passed ? (
            <View className="t-lines">{trainingProof(record, person)}</View>
          ) : (
            <Open record={record} />
          )}
        </Stack>
      ) : null}
    </Sheet>
  )
}
