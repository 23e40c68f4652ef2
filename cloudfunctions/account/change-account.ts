import { CodedError, kitErrors } from '@shared/kit/errors'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import type { MemberContext } from '../kit/serve'
import type { Change } from '../kit/store'
import { transact, type Transaction } from '../kit/transact'

/**
 * Reads the caller's account anew and works on it in one transaction.
 * Errors: ACCESS.SIGN_IN when it is being closed meanwhile, and what `work` throws.
 */
export function changeAccount<T>(
  { account: { _id } }: MemberContext,
  work: (transaction: Transaction, account: AccountRecord) => Promise<T>,
): Promise<T> {
  return transact(async (transaction) => {
    const account = await transaction.get(ACCOUNTS, _id)
    if (!account || account.closesAt) throw new CodedError(kitErrors.SIGN_IN)
    return work(transaction, account)
  })
}

/** Writes a change of plain values with the rest of a transaction; the account after it. */
export async function writeAccount(
  transaction: Transaction,
  account: AccountRecord,
  change: Change<AccountRecord> & Partial<AccountRecord>,
): Promise<AccountRecord> {
  await transaction.update(ACCOUNTS, account._id, change)
  return { ...account, ...change }
}
