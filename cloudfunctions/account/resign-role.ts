import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { changeAccount } from './change-account'
import { endRole } from './end-role'
import { ownAccount } from './own-account'

type ResignRole = (typeof accountContract.actions)['resignRole']

/**
 * Gives one's own role back. A volunteer's role belongs to the file and ends with it.
 * Errors: ACCOUNT.VOLUNTEER_LEAVES, ACCOUNT.NO_SUCH_ROLE, ACCOUNT.LAST_ADMINISTRATOR. REG-23.
 */
export async function resignRole(
  { role, scopeId }: ParsedOf<ResignRole>,
  context: MemberContext,
): Promise<OutputOf<ResignRole>> {
  if (role === 'volunteer') throw new CodedError(accountErrors.VOLUNTEER_LEAVES)
  const { at, account: own } = context
  const act = { by: own._id, at, reason: '自己退回' }
  const { account } = await changeAccount(context, (transaction, current) =>
    endRole(transaction, current, { role, scopeId }, act),
  )
  return { account: ownAccount(account, at) }
}
