import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { insert } from '../kit/store'
import { ownAccount } from './own-account'
import { ownActivities } from './own-activities'
import { ownConsents } from './own-consents'
import { openPhone } from './phone'

type Output = OutputOf<(typeof accountContract.actions)['exportOwnData']>

/** Everything the account holds of its owner, in plain. That it was copied is written down before. R-27. */
export async function exportOwnData(_input: object, context: MemberContext): Promise<Output> {
  const { account, at } = context
  const { _id: subject, createdAt } = account
  const row = auditRow(context, 'account.exportOwnData', subject, { subject })
  const [activities] = await Promise.all([ownActivities(subject), insert(AUDITS, row)])
  const consents = ownConsents(account)
  return {
    data: {
      ...{ account: ownAccount(account, at), phone: openPhone(account), consents, createdAt },
      activities,
    },
  }
}
