import type { Account } from '@shared/account/model'
import type { AccountRecord } from '../kit/accounts'

/** An account as its owner sees it. */
export function ownAccount({ _id, displayName, volunteerNo, grants }: AccountRecord): Account {
  return {
    id: _id,
    displayName,
    grants: [...grants],
    ...(volunteerNo === null ? {} : { volunteerNo }),
  }
}
