import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { DAY } from '@shared/kit/time'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { codeHash, codeOf, invitationView, placeToGrant } from './invitations'
import { INVITATIONS, type InvitationRecord } from './records'

type Invite = (typeof accountContract.actions)['invite']

/**
 * Offers a role at a place by a code that works once. The same id again gives the same code.
 * Errors: ACCESS.SCOPE, ACCOUNT.MAY_NOT_INVITE, ACCOUNT.NO_SUCH_PLACE, REQUEST.REPLAYED. ROL-03, ROL-04.
 */
export async function invite(
  { id, role, scopeId, openDays, holdsMonths }: ParsedOf<Invite>,
  context: MemberContext,
): Promise<OutputOf<Invite>> {
  const { account, at } = context
  const { scope, scopeName, open } = await placeToGrant(context, role, scopeId)
  if (!open) throw new CodedError(accountErrors.NO_SUCH_PLACE)
  const code = codeOf(id)
  const offer: InvitationRecord = {
    ...{ _id: id, codeHash: codeHash(code), role, scope, scopeId, scopeName },
    ...{ by: account._id, at, openUntil: at + openDays * DAY, holdsMonths: holdsMonths ?? null },
    ...{ state: 'waiting', usedBy: null },
  }
  if (await insert(INVITATIONS, offer)) return { invitation: invitationView(offer), code }
  const known = await get(INVITATIONS, id)
  if (!known || !isSameOffer(known, offer)) throw new CodedError(kitErrors.REPLAYED)
  return { invitation: invitationView(known), code }
}

function isSameOffer(known: InvitationRecord, offer: InvitationRecord): boolean {
  return (['by', 'role', 'scopeId', 'holdsMonths'] as const).every(
    (field) => known[field] === offer[field],
  )
}
