import type { Instant } from '@shared/kit/time'
import { NOTICES } from '../kit/notices'
import { below, count } from '../kit/store'

/** How many messages of an account have left and were not read. */
export function countUnread(accountId: string, at: Instant): Promise<number> {
  return count(NOTICES, { accountId, read: false, leavesAt: below(at + 1) })
}
