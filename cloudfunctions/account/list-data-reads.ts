import type { accountContract } from '@shared/account/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import { AUDITS } from '../kit/audit'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { atLeast, count } from '../kit/store'
import { dataRead } from './data-reads'

type ListDataReads = (typeof accountContract.actions)['listDataReads']

/** Who read the caller's full data, by role, when and why; 20 a page. PRV-02, R-27, board 31. */
export async function listDataReads(
  { before }: ParsedOf<ListDataReads>,
  { account, at }: MemberContext,
): Promise<OutputOf<ListDataReads>> {
  const subject = account._id
  const [{ records, more }, lastThirtyDays] = await Promise.all([
    findPage(AUDITS, { subject }, { field: 'at', before, size: 20 }),
    count(AUDITS, { subject, at: atLeast(at - 30 * DAY) }),
  ])
  return { reads: records.map(dataRead), lastThirtyDays, more }
}
