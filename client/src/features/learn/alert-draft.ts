import type { FraudType } from '@shared/help/model'
import { problemsOfAlert, problemWords } from '@shared/learn/alert-rules'
import { AlertFields } from '@shared/learn/trend-model'
import { LESSON_OF_TYPE } from '@shared/learn/type-lessons'
import { WRITE_COPY } from './writing-copy'

/** An alert as it is being written: its lines in one area. */
export interface AlertDraft {
  readonly fraudType: FraudType
  readonly title: string
  readonly text: string
  readonly remember: string
  readonly hasLesson: boolean
}

export type DraftProblems = Partial<Record<'title' | 'text' | 'remember', string>>

/** What is written so far. */
export function draftFrom({ fraudType, title, text, remember, lesson }: AlertFields): AlertDraft {
  return { fraudType, title, text: text.join('\n'), remember, hasLesson: lesson !== null }
}

/** What is sent: each line a sentence. */
export function fieldsOf(draft: AlertDraft): AlertFields {
  const { fraudType, title, text, remember, hasLesson } = draft
  return {
    title: title.trim(),
    text: text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    remember: remember.trim(),
    fraudType,
    lesson: hasLesson ? LESSON_OF_TYPE[fraudType] : null,
  }
}

/** What is still to be mended, by field; the same rules that the function keeps. */
export function problemsOfDraft(draft: AlertDraft): DraftProblems {
  const fields = fieldsOf(draft)
  const said = Object.entries(problemsOfAlert(fields)).map(
    ([field, problem]) => [field, problemWords(problem)] as const,
  )
  const parsed = AlertFields.safeParse(fields)
  const shapes = (parsed.error?.issues ?? []).flatMap(({ path: [field] }) =>
    field === 'title' || field === 'text' || field === 'remember'
      ? [[field, WRITE_COPY.problems[field]] as const]
      : [],
  )
  return Object.fromEntries([...said, ...shapes])
}
