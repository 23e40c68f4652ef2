import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { Consent } from '@shared/account/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { isCurrentConsent, isSameConsent } from '../kit/consents'
import { encryptField } from '../kit/crypto'
import type { Context } from '../kit/serve'
import { get } from '../kit/store'
import { transact } from '../kit/transact'
import { ownAccount } from './own-account'

type SignIn = (typeof accountContract.actions)['signIn']

/** What somebody is called who gave no name. */
const NAMELESS = '居民'

/**
 * Makes the caller's account, or adds to it what is new: a name, a consent. Signing in again changes nothing.
 * Errors: ACCESS.SIGN_IN when WeChat names nobody, ACCOUNT.CONSENT_REQUIRED, ACCOUNT.CONSENT_CHANGED. R-24.
 */
export async function signIn(
  input: ParsedOf<SignIn>,
  { caller, at }: Context,
): Promise<OutputOf<SignIn>> {
  if (!caller.openId) throw new CodedError(kitErrors.SIGN_IN)
  if (!input.consents.every(isCurrentConsent)) throw new CodedError(accountErrors.CONSENT_CHANGED)
  const id = accountIdOf(caller.openId)
  const openId = encryptField(caller.openId, `${id}.openId`)
  const before = await get(ACCOUNTS, id)
  if (before && merge(before, input, at) === before) return { account: ownAccount(before) }
  const account = await transact(async (transaction) => {
    const known = await transaction.get(ACCOUNTS, id)
    const blank = { volunteerNo: null, grants: [], consents: [], createdAt: at }
    const merged = merge(known ?? { _id: id, openId, displayName: NAMELESS, ...blank }, input, at)
    const { displayName, consents } = merged
    if (!known) await transaction.insert(ACCOUNTS, merged)
    else if (merged !== known) await transaction.update(ACCOUNTS, id, { displayName, consents })
    return merged
  })
  return { account: ownAccount(account) }
}

/**
 * The account with the name and the consents it did not have; the very same one when there is nothing new.
 * Throws ACCOUNT.CONSENT_REQUIRED when the consent to sign in is neither there nor given.
 */
function merge(account: AccountRecord, input: ParsedOf<SignIn>, at: Instant): AccountRecord {
  const fresh = input.consents.filter(
    (consent, index, all) =>
      all.findIndex((other) => isSameConsent(other, consent)) === index &&
      !account.consents.some((given) => isSameConsent(given, consent)),
  )
  if (![...account.consents, ...fresh].some(({ kind }) => kind === 'signIn')) {
    throw new CodedError(accountErrors.CONSENT_REQUIRED)
  }
  const displayName = input.displayName ?? account.displayName
  if (fresh.length === 0 && displayName === account.displayName) return account
  const given = fresh.map((consent: Consent) => ({ ...consent, givenAt: at }))
  return { ...account, displayName, consents: [...account.consents, ...given] }
}
