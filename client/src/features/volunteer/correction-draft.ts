import { birthMonthOf, nameProblem } from './apply-draft'
import { APPLY_PROBLEMS } from './copy'
import { CORRECTION_COPY } from './file-copy'

/** What is wrong in a file, what it should be, and why. */
export interface CorrectionDraft {
  readonly field: 'name' | 'birthMonth'
  readonly value: string
  readonly why: string
}
export const BLANK_CORRECTION: CorrectionDraft = { field: 'name', value: '', why: '' }

/** What keeps it from being sent. */
export function correctionProblems({ field, value, why }: CorrectionDraft, now: number) {
  const birth = birthMonthOf(value, now) ? undefined : APPLY_PROBLEMS.birthMonth
  const wrong = field === 'name' ? nameProblem(value) : birth
  return {
    ...(wrong === undefined ? {} : { value: wrong }),
    ...(why.trim().length >= 2 ? {} : { why: CORRECTION_COPY.problems.why }),
  }
}

/** What is asked for. Throws a RangeError for no month of birth: the page asks first. */
export function correctionChange({ field, value }: CorrectionDraft, now: number) {
  if (field === 'name') return { field, value: value.trim() } as const
  const month = birthMonthOf(value, now)
  if (month === undefined) throw new RangeError('the correction has no month of birth')
  return { field, value: month } as const
}
