import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { MemberContext } from '../kit/serve'
import type { Transaction } from '../kit/transact'
import { CONFLICTS, type ConflictRecord } from './records'

/** A conflict of the caller's station that is to be settled, within a transaction. Errors: ACCESS.SCOPE, VOLUNTEER.NO_CONFLICT. */
export async function readOpenConflict(
  transaction: Transaction,
  conflictId: string,
  { authorize }: MemberContext,
): Promise<ConflictRecord> {
  const conflict = await transaction.get(CONFLICTS, conflictId)
  authorize(conflict?.stationId)
  if (conflict?.state === 'open') return conflict
  throw new CodedError(volunteerErrors.NO_CONFLICT)
}
