import type { Qualification } from '@shared/volunteer/model'
import { QUALIFICATION_COPY } from './file-copy'
import { dateOf } from './file-words'

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
