/** What only a document can settle about an identity number: known to the station, told to nobody else. R-29. */
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { keyedHash } from '../kit/crypto'
import type { Transaction } from '../kit/transact'
import type { OpenFile } from './file-story'
import { CONFLICTS, type ConflictRecord } from './records'

/** The conflict that an application opened. */
export function conflictIdOf(applicationId: string): string {
  return deterministicId('conflict', applicationId)
}

/** The conflict of a number that an account gave for its file: one for each number. */
export function fileConflictIdOf(accountId: string, identity: string): string {
  return deterministicId(
    'conflict',
    keyedHash('volunteer-conflict', accountId, identity).slice(0, 32),
  )
}

/**
 * Opens a conflict for the station of who gave a number that only a document can settle: another account's, or one that
 * does not fit the birthday (`otherAccountId` null). `known` is the same conflict from before: it is opened again.
 */
export function openFileConflict(
  transaction: Transaction,
  { accountId, stationId, areaId, person }: OpenFile,
  {
    conflictId,
    known,
    otherAccountId,
    at,
  }: {
    conflictId: string
    known: ConflictRecord | undefined
    otherAccountId: string | null
    at: Instant
  },
): Promise<void> {
  const fields: Omit<ConflictRecord, '_id'> = {
    ...{ stationId, areaId, accountId, otherAccountId, applicationId: null, at },
    maskedName: person.maskedName,
    state: 'open',
  }
  return known
    ? transaction.update(CONFLICTS, conflictId, fields)
    : transaction.insert(CONFLICTS, { _id: conflictId, ...fields })
}
