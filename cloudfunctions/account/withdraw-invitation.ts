import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { get, updateWhere } from '../kit/store'
import { placeToGrant } from './invitations'
import { INVITATIONS } from './records'

type Withdraw = (typeof accountContract.actions)['withdrawInvitation']

/**
 * Takes an invitation back before it is used; taking it back again changes nothing.
 * Errors: ACCOUNT.NO_INVITATION, ACCOUNT.MAY_NOT_INVITE, ACCOUNT.NO_SUCH_PLACE, ACCESS.SCOPE.
 */
export async function withdrawInvitation(
  { id }: ParsedOf<Withdraw>,
  context: MemberContext,
): Promise<OutputOf<Withdraw>> {
  const invitation = await get(INVITATIONS, id)
  if (!invitation) throw new CodedError(accountErrors.NO_INVITATION)
  await placeToGrant(context, invitation.role, invitation.scopeId)
  const waiting = { _id: id, state: 'waiting' } as const
  const withdrawn = await updateWhere(INVITATIONS, waiting, { state: 'withdrawn' })
  const now = withdrawn === 1 ? 'withdrawn' : (await get(INVITATIONS, id))?.state
  if (now !== 'withdrawn') throw new CodedError(accountErrors.NO_INVITATION)
  return {}
}
