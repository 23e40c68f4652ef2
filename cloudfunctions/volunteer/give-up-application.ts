import { together, type Transaction } from '../kit/transact'
import { identityId, volunteerIdOf } from './person'
import {
  APPLICATIONS,
  CANDIDATES,
  CONFLICTS,
  GUARDIANS,
  IDENTITIES,
  VOLUNTEERS,
  type ApplicationRecord,
  type ConflictRecord,
} from './records'

/**
 * Ends an application that waits, with the rest of a transaction: its person is deleted, the identity number and the
 * guardian's code are free again, its conflict is settled. The application as it is then.
 */
export async function giveUpApplication(
  transaction: Transaction,
  application: ApplicationRecord,
  conflictEnds: Exclude<ConflictRecord['state'], 'open'>,
): Promise<ApplicationRecord> {
  const { _id, accountId, identity, guardianId, conflictId } = application
  const [file, guardian] = await together([
    transaction.get(VOLUNTEERS, volunteerIdOf(accountId)),
    guardianId === null ? undefined : transaction.get(GUARDIANS, guardianId),
  ])
  const forgotten = { person: null, identity: null, guardianId: null, conflictId: null }
  const change = { state: 'withdrawn', ...forgotten } as const
  await together([
    transaction.update(APPLICATIONS, _id, change),
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    identity !== null &&
      file?.identity !== identity &&
      transaction.remove(IDENTITIES, identityId(identity)),
    guardian && transaction.update(GUARDIANS, guardian._id, { usedBy: null }),
    conflictId !== null && transaction.update(CONFLICTS, conflictId, { state: conflictEnds }),
  ])
  return { ...application, ...change }
}
