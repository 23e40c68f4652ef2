import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { ACCOUNTS, findEvenClosed, hasConsent, isClosed, type AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { addConsents, isCurrentConsent } from '../kit/consents'
import { encryptField } from '../kit/crypto'
import type { Context } from '../kit/serve'
import { transact } from '../kit/transact'
import { ownAccount } from './own-account'

type SignIn = (typeof accountContract.actions)['signIn']

/** What somebody is called who gave no name. */
const NAMELESS = '居民'

/**
 * Makes the caller's account, or adds to it what is new: a name, a consent. Signing in again changes nothing, except
 * that it takes a closing back; after the closing is done, it begins anew at the same id (AMB-33).
 * Errors: ACCESS.SIGN_IN when WeChat names nobody, ACCOUNT.CONSENT_REQUIRED, ACCOUNT.CONSENT_CHANGED. R-24.
 */
export async function signIn(
  input: ParsedOf<SignIn>,
  { caller, at }: Context,
): Promise<OutputOf<SignIn>> {
  if (!caller.openId) throw new CodedError(kitErrors.SIGN_IN)
  if (!input.consents.every(isCurrentConsent)) throw new CodedError(accountErrors.CONSENT_CHANGED)
  const before = await findEvenClosed(caller.openId)
  const id = before?._id ?? accountIdOf(caller.openId)
  const fresh: AccountRecord = {
    ...{ _id: id, openId: encryptField(caller.openId, `${id}.openId`), displayName: NAMELESS },
    ...{ volunteerNo: null, grants: [], consents: [], createdAt: at },
  }
  if (before && merge(before, fresh, input) === before) return { account: ownAccount(before, at) }
  const account = await transact(async (transaction) => {
    const known = await transaction.get(ACCOUNTS, id)
    const merged = merge(known ?? fresh, fresh, input)
    const { openId, displayName, consents, createdAt } = merged
    const change = { openId, displayName, consents, createdAt, closesAt: null }
    if (!known) await transaction.insert(ACCOUNTS, merged)
    else if (merged !== known) await transaction.update(ACCOUNTS, id, change)
    return merged
  })
  return { account: ownAccount(account, at) }
}

/**
 * The account, open, with the name and the consents it did not have; the very same one when there is nothing new.
 * `fresh` is what a new account would be. Throws ACCOUNT.CONSENT_REQUIRED when the consent to sign in is neither there
 * nor given, and STORE.BUSY while the account is just being closed for good.
 */
function merge(
  account: AccountRecord,
  fresh: AccountRecord,
  input: ParsedOf<SignIn>,
): AccountRecord {
  if (isClosed(account) && account.closesAt) throw new CodedError(kitErrors.BUSY)
  const { openId, displayName, createdAt } = isClosed(account) ? fresh : account
  const consents = addConsents(account.consents, input.consents, fresh.createdAt)
  const merged = {
    ...account,
    ...{ openId, displayName: input.displayName ?? displayName, consents, createdAt },
    closesAt: null,
  }
  if (!hasConsent(merged, 'signIn')) throw new CodedError(accountErrors.CONSENT_REQUIRED)
  const same =
    !isClosed(account) &&
    !account.closesAt &&
    merged.displayName === account.displayName &&
    consents === account.consents
  return same ? account : merged
}
