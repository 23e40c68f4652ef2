import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Context } from '../kit/serve'
import { findInvitation, invitationView, isWaiting } from './invitations'

type ReadInvitation = (typeof accountContract.actions)['readInvitation']

/** What a code offers. Errors: ACCOUNT.NO_INVITATION, whether it is wrong, used, withdrawn or over. */
export async function readInvitation(
  { code }: ParsedOf<ReadInvitation>,
  { at }: Context,
): Promise<OutputOf<ReadInvitation>> {
  const invitation = await findInvitation(code, at)
  if (!invitation || !isWaiting(invitation, at)) throw new CodedError(accountErrors.NO_INVITATION)
  return { offer: invitationView(invitation) }
}
