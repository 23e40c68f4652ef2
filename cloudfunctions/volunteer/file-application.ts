import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { volunteerErrors } from '@shared/volunteer/errors'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { together, type Transaction } from '../kit/transact'
import { needsGuardian } from './application-views'
import { isUsable } from './guardian-code'
import { conflictIdOf } from './identity-conflict'
import { identityId } from './person'
import {
  APPLICATIONS,
  CANDIDATES,
  CONFLICTS,
  GUARDIANS,
  IDENTITIES,
  type ApplicationRecord,
  type CandidateRecord,
  type GuardianRecord,
  type IdentityRecord,
} from './records'

/** A new application with all that was read for it in its transaction. */
export interface Filing {
  readonly application: ApplicationRecord
  readonly account: AccountRecord
  readonly consents: AccountRecord['consents']
  readonly candidate: CandidateRecord | undefined
  /** Who holds the identity number. */
  readonly holder: IdentityRecord | undefined
  readonly guardian: GuardianRecord | undefined
  readonly guardianCodeGiven: boolean
  /** Whether only a document can settle it. */
  readonly needsDocument: boolean
  readonly at: Instant
}

/**
 * Writes an application and what begins with it, together; the application as it is then. The identity number has one
 * holder, since its record has one id: whoever comes second at the same moment runs again and finds it.
 * Errors: VOLUNTEER.GUARDIAN_CODE.
 */
export async function fileApplication(
  transaction: Transaction,
  filing: Filing,
): Promise<ApplicationRecord> {
  const { account, consents, candidate, holder, needsDocument, at } = filing
  const guardian = guardianOf(filing)
  const application = settled(filing, guardian)
  const { _id, identity } = application
  await together([
    transaction.insert(APPLICATIONS, application),
    candidate
      ? transaction.update(CANDIDATES, account._id, { applicationId: _id })
      : transaction.insert(CANDIDATES, {
          ...{ _id: account._id, applicationId: _id, lessonPassedAt: null },
        }),
    consents !== account.consents && transaction.update(ACCOUNTS, account._id, { consents }),
    // Read outside the transaction, but after it began: had it been used since, this would lose and run again.
    guardian && transaction.update(GUARDIANS, guardian._id, { usedBy: _id }),
    identity !== null &&
      !holder &&
      transaction.insert(IDENTITIES, { _id: identityId(identity), accountId: account._id, at }),
    needsDocument && openConflict(transaction, application, holder),
  ])
  return application
}

/** The guardian whose code counts: none for who is old enough. */
function guardianOf({
  application,
  account,
  guardian,
  guardianCodeGiven,
  at,
}: Filing): GuardianRecord | undefined {
  if (!needsGuardian(application, at) || !guardianCodeGiven) return undefined
  if (isUsable(guardian, account._id, at)) return guardian
  throw new CodedError(volunteerErrors.GUARDIAN_CODE)
}

/** A number that is perhaps not this person's is kept as it was said, but holds nothing. */
function settled(
  { application, needsDocument }: Filing,
  guardian: GuardianRecord | undefined,
): ApplicationRecord {
  const guarded = { ...application, guardianId: guardian?._id ?? null }
  if (!needsDocument) return guarded
  return { ...guarded, identity: null, conflictId: conflictIdOf(application._id) }
}

function openConflict(
  transaction: Transaction,
  { _id, stationId, areaId, accountId, person, submittedAt }: ApplicationRecord,
  holder: IdentityRecord | undefined,
): Promise<void> {
  const known = holder !== undefined && holder.accountId !== accountId
  return transaction.insert(CONFLICTS, {
    ...{ _id: conflictIdOf(_id), stationId, areaId, accountId, applicationId: _id },
    ...{ maskedName: person?.maskedName ?? '', otherAccountId: known ? holder.accountId : null },
    ...{ state: 'open', at: submittedAt },
  })
}
