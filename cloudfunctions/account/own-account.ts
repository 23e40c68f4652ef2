import type { Account } from '@shared/account/model'
import { maskPhone } from '@shared/kit/mask'
import type { Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import { openPhone } from './phone'
import { grantsInForce } from './places'

/** An account as its owner sees it: the grants that hold now, the phone covered. */
export function ownAccount(account: AccountRecord, at: Instant): Account {
  const { _id, displayName, volunteerNo } = account
  const phone = openPhone(account)
  return {
    id: _id,
    displayName,
    grants: grantsInForce(account, at),
    ...(volunteerNo === null ? {} : { volunteerNo }),
    ...(phone === null ? {} : { maskedPhone: maskPhone(phone) }),
  }
}
