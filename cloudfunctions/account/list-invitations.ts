import type { accountContract } from '@shared/account/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { invitationView, isWaiting } from './invitations'
import { findPlace } from './places'
import { INVITATIONS } from './records'

type ListInvitations = (typeof accountContract.actions)['listInvitations']

/** The invitations to a place that still wait, newest first; never their codes. Errors: ACCESS.SCOPE. */
export async function listInvitations(
  { scopeId }: ParsedOf<ListInvitations>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<ListInvitations>> {
  const [place, invitations] = await Promise.all([
    findPlace(scopeId),
    find(INVITATIONS, { scopeId, state: 'waiting' }, { order: [['at', 'desc']], limit: 100 }),
  ])
  authorize(...(place?.places ?? []))
  const waiting = invitations.filter((invitation) => isWaiting(invitation, at))
  return { invitations: waiting.map(invitationView) }
}
