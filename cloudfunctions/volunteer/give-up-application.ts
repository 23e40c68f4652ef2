import { together, type Transaction } from '../kit/transact'
import { conflictIdOf } from './file-application'
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
  const { _id, accountId, identity, guardianId, state } = application
  const [file, guardian] = await together([
    transaction.get(VOLUNTEERS, volunteerIdOf(accountId)),
    guardianId === null ? undefined : transaction.get(GUARDIANS, guardianId),
  ])
  const change = { state: 'withdrawn', person: null, identity: null, guardianId: null } as const
  await together([
    transaction.update(APPLICATIONS, _id, change),
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    identity !== null &&
      file?.identity !== identity &&
      transaction.remove(IDENTITIES, identityId(identity)),
    guardian && transaction.update(GUARDIANS, guardian._id, { usedBy: null }),
    state === 'atStation' &&
      transaction.update(CONFLICTS, conflictIdOf(_id), { state: conflictEnds }),
  ])
  return { ...application, ...change }
}
