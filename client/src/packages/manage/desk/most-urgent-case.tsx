import { UrgentCaseCard } from '@client/features/desk/urgent-case-card'
import { categoryRow } from '@shared/help/categories'
import { CASES_COPY } from '@client/features/cases/copy'
import { dueClock } from '@client/features/cases/due-clock'
import { open, switchTo } from '@client/platform/navigation'
import type { CaseRow } from '@shared/help/model'
import type { Instant } from '@shared/kit/time'

interface MostUrgentCaseProps {
  /** Open ones, the most urgent first. */
  readonly cases: readonly CaseRow[]
  readonly more: boolean
  readonly now: Instant
}

/** The first of the station's cases; its clock counts only until somebody got in touch (D-16). */
export function MostUrgentCase({ cases, more, now }: MostUrgentCaseProps) {
  const first = cases[0]
  const clock = first?.status === 'received' ? dueClock(first.dueAt, now) : undefined
  return (
    <UrgentCaseCard
      urgent={
        first
          ? {
              urgency: clock?.urgency ?? 'calm',
              hint: [
                categoryRow(first.category).name,
                ...(clock ? [clock.words] : []),
                ...(first.moneyMoved ? [CASES_COPY.moneyMoved] : []),
              ].join('，'),
            }
          : null
      }
      count={cases.length}
      more={more}
      onHandle={() => first && void open('cases/case', { id: first.id })}
      onAll={() => void switchTo('manage/approvals')}
    />
  )
}
