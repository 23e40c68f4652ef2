import type { Instant } from '@shared/kit/time'
import { postNotice } from '../kit/notices'
import type { Transaction } from '../kit/transact'
import type { ReportRecord } from './records'

/** Tells people that a case waits for one of them, with the rest of a transaction. */
export function tellWaiting(
  transaction: Transaction,
  { _id, stationName, urgent, dueAt }: ReportRecord,
  accountIds: readonly string[],
  at: Instant,
): Promise<void>[] {
  const params = { stationName, urgent, dueAt }
  return accountIds.map((accountId) =>
    postNotice(transaction, {
      ...{ accountId, kind: 'caseWaits', params, record: _id },
      ...{ turn: `${String(at)}-${accountId}`, at },
    }),
  )
}
