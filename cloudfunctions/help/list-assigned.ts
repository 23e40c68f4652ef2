import type { helpContract } from '@shared/help/contract'
import { urgencyOrder } from '@shared/help/rules'
import type { OutputOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { isFollowedBy, ownTier } from './assigned-case'
import { ownStations } from './case-gate'
import { assignedRow } from './case-views'
import { REPORTS } from './records'

type ListAssigned = (typeof helpContract.actions)['listAssigned']

const MOST = 50

/** The open cases that were given to the caller, most urgent first; without words. Two waves. */
export async function listAssigned(
  _input: object,
  context: MemberContext,
): Promise<OutputOf<ListAssigned>> {
  const { account, at, authorize } = context
  authorize(...ownStations(account, at))
  const [reports, tier] = await Promise.all([
    find(REPORTS, { 'assignee.accountId': account._id, open: true }, { limit: MOST }),
    ownTier(context),
  ])
  const cases = reports
    .filter((report) => isFollowedBy(context, report, undefined, tier))
    .map(assignedRow)
  return { cases: cases.sort(urgencyOrder) }
}
