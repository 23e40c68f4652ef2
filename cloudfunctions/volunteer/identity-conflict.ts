import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { keyedHash } from '../kit/crypto'
import type { Transaction } from '../kit/transact'
import type { OpenFile } from './file-story'
import { CONFLICTS, type ConflictRecord } from './records'

/**
 * Opens a conflict for the station of who gave a number that only a document can settle: another account's, or one that
 * does not fit the birthday (`otherAccountId` null). The same number is one conflict, opened again when it was settled.
 */
export async function openConflict(
  transaction: Transaction,
  { accountId, stationId, areaId, person }: OpenFile,
  {
    identity,
    otherAccountId,
    at,
  }: { identity: string; otherAccountId: string | null; at: Instant },
): Promise<ConflictRecord> {
  const hash = keyedHash('volunteer-conflict', accountId, identity)
  const conflict: ConflictRecord = {
    _id: deterministicId('conflict', hash.slice(0, 32)),
    ...{ stationId, areaId, accountId, otherAccountId, applicationId: null, at },
    maskedName: person.maskedName,
    state: 'open',
  }
  const { _id, ...fields } = conflict
  if (await transaction.get(CONFLICTS, _id)) await transaction.update(CONFLICTS, _id, fields)
  else await transaction.insert(CONFLICTS, conflict)
  return conflict
}
