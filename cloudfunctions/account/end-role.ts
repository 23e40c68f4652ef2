import { accountErrors } from '@shared/account/errors'
import type { Grant } from '@shared/account/model'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import { endGrants, grantOf, type GrantKey } from '../kit/grants'
import type { Transaction } from '../kit/transact'
import { isAdministrator, isHeldByAnother } from './keepers'

/** What ended, and the account after it. */
export interface EndedRole {
  readonly account: AccountRecord
  readonly grant: Grant
}

/**
 * Ends one role with the rest of a transaction; `account` as read in it.
 * Errors: ACCOUNT.NO_SUCH_ROLE, ACCOUNT.LAST_ADMINISTRATOR.
 */
export async function endRole(
  transaction: Transaction,
  account: AccountRecord,
  key: GrantKey,
  act: { readonly by: string; readonly at: Instant; readonly reason: string },
): Promise<EndedRole> {
  const grant = grantOf(account, key)
  if (!grant) throw new CodedError(accountErrors.NO_SUCH_ROLE)
  const holder = { accountId: account._id, at: act.at }
  if (isAdministrator(grant) && !(await isHeldByAnother(transaction, grant, holder))) {
    throw new CodedError(accountErrors.LAST_ADMINISTRATOR)
  }
  return { grant, account: await endGrants(transaction, account, (one) => one === grant, act) }
}
