import type { Grant } from '@shared/account/model'
import type { Access, Role } from '@shared/kit/access'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { ACCOUNTS, type AccountRecord } from './accounts'
import { accountIdOf, type Caller } from './caller'
import { get } from './store'

/** The account that may call, or a refusal. `anyone` needs none and reads none. */
export async function admitMember(
  access: Exclude<Access, { allow: 'anyone' }>,
  caller: Caller,
): Promise<AccountRecord> {
  if (!caller.openId) throw new CodedError(kitErrors.SIGN_IN)
  const account = await get(ACCOUNTS, accountIdOf(caller.openId))
  if (!account) throw new CodedError(kitErrors.SIGN_IN)
  if (!account.consents.some((consent) => consent.kind === 'signIn')) {
    throw new CodedError(kitErrors.CONSENT)
  }
  if (access.allow !== 'member' && grantsOf(account, access.allow).length === 0) {
    throw new CodedError(kitErrors.ROLE)
  }
  return account
}

/** The grants of an account for any of these roles. */
export function grantsOf(account: AccountRecord, roles: readonly Role[]): Grant[] {
  return account.grants.filter((grant) => roles.includes(grant.role))
}

/**
 * Remembers whether an act has asked for the station it touches. `authorize` refuses a foreign one;
 * `asked` lets the door withhold the reply of an act that forgot.
 */
export class StationGuard {
  asked = false

  constructor(private readonly grants: readonly Grant[]) {}

  /** Refuses with ACCESS.SCOPE unless a grant covers the station (undefined: the whole association). */
  authorize(stationId: string | undefined): void {
    this.asked = true
    const covered = this.grants.some(
      (grant) => grant.scope === 'association' || grant.scopeId === stationId,
    )
    if (!covered) throw new CodedError(kitErrors.SCOPE)
  }
}
