/** A case that ended with a loss stopped counts towards the badges of those who handled it, until it is opened again. BDG-08 */
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { addMerit, takeBackMerit } from '../kit/merits'
import type { Transaction } from '../kit/transact'
import type { ReportRecord } from './records'

/** Who handled it to its end: whoever closed it, and the volunteer to whom it was given. */
function handlersOf({ assignee }: Pick<ReportRecord, 'assignee'>, closedBy: string): string[] {
  return [...new Set([closedBy, ...(assignee ? [assignee.accountId] : [])])]
}

/** Each ending of a case is its own: it may be opened again, and end again. */
type Ended = Pick<ReportRecord, '_id' | 'assignee' | 'reopened'>

/** Notes with the end of a case that it stopped a loss. One wave. */
export function noteStoppedLoss(
  transaction: Transaction,
  report: Ended,
  { closedBy, at }: { readonly closedBy: string; readonly at: Instant },
): Promise<void>[] {
  return handlersOf(report, closedBy).map((accountId) => {
    const _id = meritId(report, accountId)
    return addMerit(transaction, { _id, accountId, counts: { stoppedLosses: 1 }, at }, at)
  })
}

/** Takes it back with the reopening: how the case ends is open again. One wave. */
export function takeBackStoppedLoss(
  transaction: Transaction,
  report: Ended & Pick<ReportRecord, 'outcome' | 'steps'>,
  at: Instant,
): Promise<void>[] {
  const closedBy = report.steps.filter(({ kind }) => kind === 'closed').at(-1)?.actor
  if (report.outcome !== 'lossStopped' || !closedBy) return []
  return handlersOf(report, closedBy).map((accountId) =>
    takeBackMerit(transaction, meritId(report, accountId), at),
  )
}

function meritId({ _id, reopened }: Ended, accountId: string): string {
  return deterministicId('report', 'stopped', _id, String(reopened), accountId)
}
