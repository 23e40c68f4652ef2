import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { endGrants } from '../kit/grants'
import { noticeId, recallNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { countStock } from '../kit/service'
import { together, type Transaction } from '../kit/transact'
import type { Turn } from './each-application'
import { volunteerIdOf } from './person'
import {
  APPLICATIONS,
  CANDIDATES,
  VOLUNTEERS,
  type ApplicationRecord,
  type DecisionRecord,
  type VolunteerRecord,
} from './records'

export interface UndoingContext extends Turn {
  readonly decision: DecisionRecord
  readonly context: MemberContext
}

/**
 * Makes a decided application wait again, with the rest of a transaction: everything is as it was before.
 * Errors: VOLUNTEER.NOT_WAITING when something has come of the decision that must stay.
 */
export async function reopenApplication(
  transaction: Transaction,
  application: ApplicationRecord,
  verdicts: ApplicationRecord['verdicts'],
  { decision, step, context }: UndoingContext,
): Promise<void> {
  const { _id, accountId, stationId, state, decisionId } = application
  const [candidate, file, account] = await together([
    transaction.get(CANDIDATES, accountId),
    transaction.get(VOLUNTEERS, volunteerIdOf(accountId)),
    transaction.get(ACCOUNTS, accountId),
  ])
  const moved = state === 'approved' && !isAsApproved(file, application)
  if (!account || decisionId !== decision._id || candidate?.applicationId !== null || moved) {
    throw new CodedError(volunteerErrors.NOT_WAITING)
  }
  await step()
  const kind = state === 'approved' ? 'applicationApproved' : 'applicationReturned'
  await together([
    transaction.update(APPLICATIONS, _id, {
      ...{ state: 'waiting', decisionId: null, decidedAt: null, returned: null },
      ...{ replaced: null, forgetAt: null, verdicts },
    }),
    transaction.update(CANDIDATES, accountId, { applicationId: _id }),
    recallNotice(transaction, noticeId(kind, _id, decision._id)),
    state === 'approved' &&
      file &&
      takeFileBack(transaction, { file, account, replaced: application.replaced }, context),
    audit(
      transaction,
      auditRow(context, 'volunteer.undoDecision', _id, { stationId, subject: accountId }),
    ),
  ])
}

/** Whether the file is still as the approval left it, or as the lesson that was passed since did. */
function isAsApproved(
  file: VolunteerRecord | undefined,
  { decidedAt, stationId }: ApplicationRecord,
): boolean {
  return (
    file !== undefined &&
    (file.state === 'learning' || file.state === 'active') &&
    file.stationId === stationId &&
    file.since === decidedAt &&
    file.transferId === null &&
    file.teams.length === 0
  )
}

interface Approved {
  readonly file: VolunteerRecord
  readonly account: AccountRecord
  readonly replaced: VolunteerRecord | null
}

async function takeFileBack(
  transaction: Transaction,
  { file, account, replaced }: Approved,
  { account: { _id: by }, at }: MemberContext,
): Promise<void> {
  await together([
    replaced ? restore(transaction, replaced) : transaction.remove(VOLUNTEERS, file._id),
    transaction.update(ACCOUNTS, account._id, { volunteerNo: replaced?.volunteerNo ?? null }),
    endGrants(
      transaction,
      account,
      ({ role, scopeId }) => role === 'volunteer' && scopeId === file.stationId,
      { by, at, reason: 'undone' },
    ),
    recallNotice(transaction, noticeId('onDuty', file._id, String(file.since))),
    file.state === 'active' &&
      countStock(transaction, file, 'volunteers', { what: 'undone', change: -1, at }),
  ])
}

function restore(transaction: Transaction, { _id, ...fields }: VolunteerRecord): Promise<void> {
  return transaction.update(VOLUNTEERS, _id, fields)
}
