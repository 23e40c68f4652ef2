import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { MemberContext } from '../kit/serve'
import type { Transaction } from '../kit/transact'
import { refuseOwnCase } from './own-case'
import { CONFLICTS, type ConflictRecord } from './records'

/**
 * A conflict of the caller's station that is to be settled, within a transaction.
 * Errors: ACCESS.SCOPE, VOLUNTEER.NO_CONFLICT, OWN_CASE.
 */
export async function readOpenConflict(
  transaction: Transaction,
  conflictId: string,
  context: MemberContext,
): Promise<ConflictRecord> {
  const conflict = await transaction.get(CONFLICTS, conflictId)
  context.authorize(conflict?.stationId)
  if (conflict?.state !== 'open') throw new CodedError(volunteerErrors.NO_CONFLICT)
  refuseOwnCase(context, conflict.accountId, conflict.otherAccountId)
  return conflict
}
