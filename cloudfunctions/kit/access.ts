import type { Grant } from '@shared/account/model'
import { isInForce } from '@shared/account/rules'
import type { Access, Role } from '@shared/kit/access'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { findAccount, hasConsent, type AccountRecord } from './accounts'
import type { Caller } from './caller'

/** The account that may call, or a refusal. `anyone` needs none and reads none. */
export async function admitMember(
  access: Exclude<Access, { allow: 'anyone' }>,
  caller: Caller,
  at: Instant,
): Promise<AccountRecord> {
  const account = caller.openId === undefined ? undefined : await findAccount(caller.openId)
  // Who is closing the account is signed out already.
  if (!account || account.closesAt) throw new CodedError(kitErrors.SIGN_IN)
  if (!hasConsent(account, 'signIn')) throw new CodedError(kitErrors.CONSENT)
  if (access.allow !== 'member' && grantsFor(account, access, at).length === 0) {
    throw new CodedError(kitErrors.ROLE)
  }
  return account
}

/** The grants in force that let an account call an action. */
export function grantsFor(
  account: AccountRecord,
  access: Exclude<Access, { allow: 'anyone' }>,
  at: Instant,
): Grant[] {
  if (access.allow === 'member') return []
  const roles: readonly Role[] = access.allow
  return account.grants.filter(
    (grant) =>
      roles.includes(grant.role) &&
      isInForce(grant, at) &&
      (access.within !== 'association' || grant.scope === 'association'),
  )
}

/** Whether an account that is not being closed holds a role at a place now; `scopeId` as in its grant. */
export function holdsRole(
  { grants, closesAt }: Pick<AccountRecord, 'grants' | 'closesAt'>,
  role: Role,
  scopeId: string,
  at: Instant,
): boolean {
  const held = grants.filter((grant) => grant.role === role && grant.scopeId === scopeId)
  return !closesAt && held.some((grant) => isInForce(grant, at))
}

/**
 * Remembers whether an act has asked for the places it touches. `authorize` refuses foreign ones;
 * `asked` lets the door withhold the reply of an act that forgot.
 */
export class PlaceGuard {
  asked = false

  constructor(private readonly grants: readonly Grant[]) {}

  /**
   * Refuses with ACCESS.SCOPE unless a grant covers one of the places (ids of a team, its station, its area),
   * or the whole association, which no place at all stands for.
   */
  authorize(...places: readonly (string | null | undefined)[]): void {
    this.asked = true
    const covered = this.grants.some(
      ({ scope, scopeId }) => scope === 'association' || places.includes(scopeId),
    )
    if (!covered) throw new CodedError(kitErrors.SCOPE)
  }
}
