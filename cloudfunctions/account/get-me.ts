import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { ACCOUNTS } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import type { Context } from '../kit/serve'
import { get } from '../kit/store'
import { ownAccount } from './own-account'

type Output = OutputOf<(typeof accountContract.actions)['getMe']>

/** The caller's own account; null for who never signed in, or whom WeChat does not name. */
export async function getMe(_input: object, { caller }: Context): Promise<Output> {
  if (!caller.openId) return { account: null }
  const account = await get(ACCOUNTS, accountIdOf(caller.openId))
  return { account: account ? ownAccount(account) : null }
}
