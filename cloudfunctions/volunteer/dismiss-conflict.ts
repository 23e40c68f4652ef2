import type { applicationActions } from '@shared/volunteer/application-actions'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import { RETURNED_KEPT_DAYS } from '@shared/volunteer/rules'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { readOpenConflict } from './read-conflict'
import { APPLICATIONS, CANDIDATES, CONFLICTS, GUARDIANS, type ApplicationRecord } from './records'

type DismissConflict = (typeof applicationActions)['dismissConflict']

/**
 * Settles a conflict that was a slip of the pen: the application goes back to be mended, and its owner may apply again.
 * Errors: VOLUNTEER.NO_CONFLICT.
 */
export async function dismissConflict(
  { conflictId, reason }: ParsedOf<DismissConflict>,
  context: MemberContext,
): Promise<OutputOf<DismissConflict>> {
  await transact(async (transaction) => {
    const conflict = await readOpenConflict(transaction, conflictId, context)
    const { _id, stationId, accountId, applicationId } = conflict
    const application =
      applicationId === null ? undefined : await transaction.get(APPLICATIONS, applicationId)
    await together([
      transaction.update(CONFLICTS, _id, { state: 'dismissed' }),
      application?.state === 'atStation' && giveBack(transaction, application, context.at),
      audit(
        transaction,
        auditRow(context, 'volunteer.dismissConflict', _id, {
          ...{ stationId, reason: coverSecrets(reason).text, subject: accountId },
        }),
      ),
    ])
  })
  return {}
}

async function giveBack(
  transaction: Transaction,
  { _id, accountId, stationName, guardianId }: ApplicationRecord,
  at: number,
): Promise<void> {
  const returned = { reason: 'incomplete', note: '' } as const
  const forgetAt = at + RETURNED_KEPT_DAYS * DAY
  await together([
    transaction.update(APPLICATIONS, _id, {
      ...{ state: 'returned', returned, decidedAt: at, forgetAt, guardianId: null },
    }),
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    guardianId !== null && transaction.update(GUARDIANS, guardianId, { usedBy: null }),
    postNotice(transaction, {
      ...{ accountId, kind: 'applicationReturned', record: _id, at },
      ...{ params: { stationName, reason: returned.reason } },
    }),
  ])
}
