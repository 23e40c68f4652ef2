/** The one next thing of a plan in the writing. Board 36. */
import { missingOf, type NoticeItem } from '@shared/activity/notice-rules'
import type { ActivityFields } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { PART_OF_ITEM, type PlanPart } from './plan-parts'
import { partWithProblem } from './plan-problems'

export type NextStep =
  /** What cannot even be saved as it is. */
  | { readonly kind: 'mend'; readonly part: PlanPart }
  /** What is still missing, in the order of the notice. */
  | { readonly kind: 'fill'; readonly part: PlanPart; readonly item: NoticeItem }
  | { readonly kind: 'handIn' }

export function nextStep(fields: ActivityFields, now: Instant): NextStep {
  const part = partWithProblem(fields, now)
  if (part) return { kind: 'mend', part }
  const [item] = missingOf(fields)
  return item ? { kind: 'fill', part: PART_OF_ITEM[item], item } : { kind: 'handIn' }
}
