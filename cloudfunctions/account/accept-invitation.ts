import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { Grant } from '@shared/account/model'
import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { addMonths } from '@shared/kit/months'
import { instantOf, localDate, type Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { giveGrant, grantOf } from '../kit/grants'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, type Transaction } from '../kit/transact'
import { changeAccount } from './change-account'
import { findInvitation, isWaiting } from './invitations'
import { ownAccount } from './own-account'
import { INVITATIONS, type InvitationRecord } from './records'

type Accept = (typeof accountContract.actions)['acceptInvitation']

/**
 * Takes the role of a code; of many at once exactly one gets it. Taking it again changes nothing, and who holds the
 * role already leaves the code to somebody else. Errors: ACCOUNT.NO_INVITATION.
 */
export async function acceptInvitation(
  { code }: ParsedOf<Accept>,
  context: MemberContext,
): Promise<OutputOf<Accept>> {
  // Looked up while the transaction begins; the invitation itself is read again within it.
  const asked = findInvitation(code, context.at)
  const changed = changeAccount(context, async (transaction, current) => {
    const offer = await asked
    if (!offer) throw new CodedError(accountErrors.NO_INVITATION)
    const stored = await transaction.get(INVITATIONS, offer._id)
    const invitation = stored ?? offer
    if (invitation.usedBy === current._id) return current
    if (!isWaiting(invitation, context.at)) throw new CodedError(accountErrors.NO_INVITATION)
    const held = grantOf(current, invitation)
    if (held && isInForce(held, context.at)) return current
    const grant = grantOfOffer(invitation, context.at)
    const [granted] = await together([
      giveGrant(transaction, current, grant, { by: invitation.by, at: context.at }),
      use(transaction, invitation, { stored: stored !== undefined, by: current._id }),
      tell(transaction, grant, invitation._id, context),
    ])
    return granted
  })
  const [account] = await Promise.all([changed, asked])
  return { account: ownAccount(account, context.at) }
}

/** What is granted; a role that holds for months ends as the same day of its last month begins. */
function grantOfOffer(
  { role, scope, scopeId, scopeName, holdsMonths }: InvitationRecord,
  at: Instant,
): Grant {
  const place = { role, scope, scopeId, scopeName }
  if (holdsMonths === null) return place
  return { ...place, until: instantOf(addMonths(localDate(at), holdsMonths)) }
}

/** The operator's code becomes a record only here: that it is there is what makes it the last time. */
function use(
  transaction: Transaction,
  invitation: InvitationRecord,
  { stored, by }: { stored: boolean; by: string },
): Promise<void> {
  const used = { state: 'used', usedBy: by } as const
  return stored
    ? transaction.update(INVITATIONS, invitation._id, used)
    : transaction.insert(INVITATIONS, { ...invitation, ...used })
}

async function tell(
  transaction: Transaction,
  { role, scopeName, until = null }: Pick<Grant, 'role' | 'scopeName'> & { until?: Instant | null },
  record: string,
  context: MemberContext,
): Promise<void> {
  const { account, at } = context
  await together([
    postNotice(transaction, {
      ...{ accountId: account._id, kind: 'roleGiven', record, at },
      params: { role, scopeName, until },
    }),
    audit(transaction, auditRow(context, 'account.acceptInvitation', record)),
  ])
}
