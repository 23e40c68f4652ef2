import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { noticeContract } from '@shared/notice/contract'
import { countUnread, NOTICES } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { among, below, updateWhere } from '../kit/store'

type Action = (typeof noticeContract.actions)['markRead']

/** Marks the caller's own messages as read; those of others are left as they are, without a word. Two waves. */
export async function markRead(
  { ids }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const mine = { accountId: account._id, read: false, leavesAt: below(at + 1) }
  await updateWhere(NOTICES, ids ? { ...mine, _id: among(ids) } : mine, { read: true })
  return { unread: await countUnread(account._id, at) }
}
