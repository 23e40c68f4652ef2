/** A case that goes from its station to the association. Feature 28. */
import type { DutyLists } from '@shared/help/duty-rules'
import type { Instant } from '@shared/kit/time'
import type { Walker } from '../kit/in-step'
import type { NoticeToPost } from '../kit/notices'
import { associationDuty, callFirst, handedUpOf, listsInForce } from './duty'
import type { ReportRecord } from './records'

/** Whom the association can call. Two reads, one after the other; `step` is waited for in between. */
export async function associationLists(at: Instant, step?: Walker['step']): Promise<DutyLists> {
  const duty = await associationDuty()
  await step?.()
  return listsInForce(undefined, duty, at)
}

/** What becomes of the case, and the message to who is called. Whoever followed it up at the station does so no more. */
export function handUp(
  report: ReportRecord,
  lists: DutyLists,
  at: Instant,
): {
  readonly change: Partial<Omit<ReportRecord, '_id' | 'steps'>>
  readonly notice: NoticeToPost<'caseHandedUp'> | undefined
} {
  const up = { ...report, level: 'association' as const }
  const call = callFirst(up, lists, { at, staffed: false })
  return {
    change: { level: up.level, assignee: null, escalateAt: null, ...call },
    notice: handedUpOf(up, call),
  }
}
