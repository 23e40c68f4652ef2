import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { findAccount } from '../kit/accounts'
import { countUnread } from '../kit/notices'
import type { Context } from '../kit/serve'
import { ownAccount } from './own-account'

type Output = OutputOf<(typeof accountContract.actions)['getMe']>

/** The caller's own account; null for who never signed in, who is closing it, or whom WeChat does not name. */
export async function getMe(_input: object, { caller, at }: Context): Promise<Output> {
  const account = caller.openId === undefined ? undefined : await findAccount(caller.openId)
  if (!account) return { account: null }
  if (account.closesAt) return { account: null, closesAt: account.closesAt }
  return { account: ownAccount(account, at), unread: await countUnread(account._id, at) }
}
