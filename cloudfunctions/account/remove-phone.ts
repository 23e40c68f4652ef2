import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together } from '../kit/transact'
import { changeAccount, writeAccount } from './change-account'
import { ownAccount } from './own-account'

type Output = OutputOf<(typeof accountContract.actions)['removePhone']>

/** Deletes the caller's phone, at once; removing none changes nothing.. */
export async function removePhone(_input: object, context: MemberContext): Promise<Output> {
  const account = await changeAccount(context, async (transaction, current) => {
    if (!current.phone) return current
    const [changed] = await together([
      writeAccount(transaction, current, { phone: null }),
      audit(transaction, auditRow(context, 'account.removePhone', current._id)),
    ])
    return changed
  })
  return { account: ownAccount(account, context.at) }
}
