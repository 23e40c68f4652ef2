import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { DAY, type Instant } from '@shared/kit/time'
import { RETURNED_KEPT_DAYS } from '@shared/volunteer/rules'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { withEvent } from './file-story'
import { sealIdNumber, volunteerIdOf } from './person'
import { readOpenConflict } from './read-conflict'
import {
  APPLICATIONS,
  CANDIDATES,
  CONFLICTS,
  GUARDIANS,
  VOLUNTEERS,
  type ApplicationRecord,
  type VolunteerRecord,
} from './records'
import { toldReason } from './told-reason'

type DismissConflict = (typeof applicationActions)['dismissConflict']

/**
 * Settles a conflict that was a slip of the pen: the application goes back to be mended, and its owner may apply again;
 * a number in a file is deleted, and its owner is told.
 * Errors: VOLUNTEER.NO_CONFLICT, OWN_CASE.
 */
export async function dismissConflict(
  { conflictId, reason }: ParsedOf<DismissConflict>,
  context: MemberContext,
): Promise<OutputOf<DismissConflict>> {
  const said = toldReason(reason)
  await transact(async (transaction) => {
    const conflict = await readOpenConflict(transaction, conflictId, context)
    const { _id, stationId, accountId, applicationId } = conflict
    const [application, file] = await together([
      applicationId === null ? undefined : transaction.get(APPLICATIONS, applicationId),
      applicationId === null ? transaction.get(VOLUNTEERS, volunteerIdOf(accountId)) : undefined,
    ])
    await together([
      transaction.update(CONFLICTS, _id, { state: 'dismissed' }),
      application?.conflictId === _id && giveBack(transaction, application, context.at),
      file?.conflictId === _id && clearNumber(transaction, file, { at: context.at, said }),
      audit(
        transaction,
        auditRow(context, 'volunteer.dismissConflict', _id, {
          ...{ stationId, reason: said, subject: accountId },
        }),
      ),
    ])
  })
  return {}
}

async function giveBack(
  transaction: Transaction,
  { _id, accountId, stationName, guardianId }: ApplicationRecord,
  at: Instant,
): Promise<void> {
  const returned = { reason: 'incomplete', note: '' } as const
  const forgetAt = at + RETURNED_KEPT_DAYS * DAY
  await together([
    transaction.update(APPLICATIONS, _id, {
      ...{ state: 'returned', returned, decidedAt: at, forgetAt, guardianId: null },
      conflictId: null,
    }),
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    guardianId !== null && transaction.update(GUARDIANS, guardianId, { usedBy: null }),
    postNotice(transaction, {
      ...{ accountId, kind: 'applicationReturned', record: _id, at },
      ...{ params: { stationName, reason: returned.reason } },
    }),
  ])
}

/** Takes the number out of the file; its owner finds the reason in the history. */
async function clearNumber(
  transaction: Transaction,
  file: VolunteerRecord,
  { at, said }: { at: Instant; said: string },
): Promise<void> {
  const { _id, accountId, person, conflictId } = file
  await together([
    transaction.update(VOLUNTEERS, _id, {
      person: person && { ...person, ...sealIdNumber(_id, null) },
      ...{ conflictId: null, history: withEvent(file, 'correctionReturned', at, said) },
    }),
    postNotice(transaction, {
      ...{ accountId, kind: 'correctionReturned', record: conflictId ?? _id },
      ...{ turn: String(at), params: {}, at },
    }),
  ])
}
