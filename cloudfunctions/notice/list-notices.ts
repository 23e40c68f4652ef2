import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { noticeContract } from '@shared/notice/contract'
import { countUnread, NOTICES } from '../kit/notices'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { below } from '../kit/store'

type Action = (typeof noticeContract.actions)['listNotices']

const PAGE = 20

/** The caller's messages that have left (D-34), newest first, and how many are unread. One wave. MSG-01. */
export async function listNotices(
  { before }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const mine = { accountId: account._id, leavesAt: below(at + 1) }
  const [{ records, more }, unread] = await Promise.all([
    findPage(NOTICES, mine, { field: 'at', before, size: PAGE }),
    countUnread(account._id, at),
  ])
  const notices = records.map(({ _id, kind, params, record, at: since, read }) => ({
    ...{ id: _id, kind, params: { ...params }, record, at: since, read },
  }))
  return { notices, unread, more }
}
