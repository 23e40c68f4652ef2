/** Invitations and their codes: who may offer what, what a code stands for, and the operator's own first code. */
import { accountErrors } from '@shared/account/errors'
import type { Invitation } from '@shared/account/records'
import { mayInvite } from '@shared/account/rules'
import type { Role } from '@shared/kit/access'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { DAY, type Instant } from '@shared/kit/time'
import { keyedHash, keyedWord, sameHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { readSettings } from '../kit/settings'
import { find, get } from '../kit/store'
import { findPlace, grantsInForce, type Place } from './places'
import { INVITATIONS, type InvitationRecord } from './records'

/** The code of an invitation: made from its id, so that a retry gives the same and nothing keeps it. */
export function codeOf(id: string): string {
  return keyedWord(8, 'account-invitation', id)
}

/** What a code is found by. */
export function codeHash(code: string): string {
  return keyedHash('account-invitation-code', code)
}

/** Whether an invitation can still be taken. */
export function isWaiting({ state, openUntil }: InvitationRecord, at: Instant): boolean {
  return state === 'waiting' && at < openUntil
}

/** An invitation as its issuers see it. */
export function invitationView(record: InvitationRecord): Invitation {
  const { _id, role, scope, scopeId, scopeName, at, openUntil, holdsMonths } = record
  return { id: _id, role, scope, scopeId, scopeName, at, openUntil, holdsMonths }
}

/**
 * The place for which the caller may give and withdraw this role.
 * Errors: ACCESS.SCOPE, ACCOUNT.NO_SUCH_PLACE, ACCOUNT.MAY_NOT_INVITE.
 */
export async function placeToGrant(
  { account, at, authorize }: MemberContext,
  role: Role,
  scopeId: string,
): Promise<Place> {
  const place = await findPlace(scopeId)
  authorize(...(place?.places ?? []))
  if (!place) throw new CodedError(accountErrors.NO_SUCH_PLACE)
  if (!mayInvite(grantsInForce(account, at), role, scopeId, place.places)) {
    throw new CodedError(accountErrors.MAY_NOT_INVITE)
  }
  return place
}

/** The invitation of a code, whatever has become of it; undefined for a wrong one. */
export async function findInvitation(
  code: string,
  at: Instant,
): Promise<InvitationRecord | undefined> {
  const first = firstInvitation(code, at)
  if (first) return (await get(INVITATIONS, first._id)) ?? first
  const [found] = await find(INVITATIONS, { codeHash: codeHash(code) }, { limit: 1 })
  return found
}

/** There is one for ever, whatever codes the operator sets. */
const FIRST_ID = deterministicId('invitation', 'firstAdministrator')

/**
 * What the operator's one-time code offers: the first association administrator. It is no record before it is taken,
 * and that record is what makes it the last time.
 */
function firstInvitation(code: string, at: Instant): InvitationRecord | undefined {
  const { firstAdminCode, associationName } = readSettings()
  if (firstAdminCode === null || !sameHash(codeHash(code), codeHash(firstAdminCode))) {
    return undefined
  }
  return {
    ...{ _id: FIRST_ID, codeHash: codeHash(FIRST_ID), role: 'associationStaff' },
    ...{ scope: 'association', scopeId: 'association', scopeName: associationName },
    ...{ by: 'operator', at, openUntil: at + DAY, holdsMonths: null },
    ...{ state: 'waiting', usedBy: null },
  }
}
