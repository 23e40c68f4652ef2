import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import { coverSecrets } from '@shared/help/secrets'
import { scopeOf } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { endRole } from './end-role'
import { placeToGrant } from './invitations'

type WithdrawRole = (typeof accountContract.actions)['withdrawRole']

/**
 * Withdraws a role; the holder's next act is refused and a message says so. The reason stays with the grant and the
 * audit. Errors: ACCOUNT.NO_SUCH_PLACE, ACCOUNT.NO_SUCH_ROLE, ACCOUNT.MAY_NOT_INVITE, ACCOUNT.LAST_ADMINISTRATOR,
 * ACCESS.SCOPE.
 */
export async function withdrawRole(
  { accountId, role, scopeId, reason }: ParsedOf<WithdrawRole>,
  context: MemberContext,
): Promise<OutputOf<WithdrawRole>> {
  const { account, at } = context
  const { scopeName, places } = await placeToGrant(context, role, scopeId)
  const stationId = places.find((id) => scopeOf(id) === 'station') ?? null
  const why = coverSecrets(reason).text
  const row = auditRow(context, 'account.withdrawRole', accountId, { stationId, reason: why })
  await transact(async (transaction) => {
    const holder = await transaction.get(ACCOUNTS, accountId)
    if (!holder) throw new CodedError(accountErrors.NO_SUCH_ROLE)
    await together([
      endRole(transaction, holder, { role, scopeId }, { by: account._id, at, reason: why }),
      postNotice(transaction, {
        ...{ accountId, kind: 'roleWithdrawn', record: accountId, turn: `${role}-${at}`, at },
        params: { role, scopeName },
      }),
      audit(transaction, row),
    ])
  })
  return {}
}
