import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { atMost, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { managersOf } from '../kit/managers'
import { legalWarnAt } from './begin-closing'
import { ACTIVITIES, type ActivityRecord } from './records'

const SLICE = 20

function toWarn(limit: number): Promise<ActivityRecord[]> {
  return find(ACTIVITIES, { 'closing.warnAt': atMost(now()) }, { limit })
}

/**
 * Tells those who answer for it, once, that the first deadline behind an activity is near; and once more before the end
 * that the law sets, if the hours are not verified or the record is not written by then. AMB-27, D-14, R-08, MSG-03.
 */
export const warnOfClosing: Job = {
  name: 'warn',
  isDue: async () => (await toWarn(1)).length > 0,
  async runSlice() {
    const found = await toWarn(SLICE)
    for (const { _id } of found) await warn(_id)
    return found.length === SLICE
  },
}

function warn(id: string): Promise<void> {
  return transact(async (transaction) => {
    const at = now()
    const activity = await transaction.get(ACTIVITIES, id)
    const closing = activity?.closing
    if (!activity || !closing || closing.warnAt === null || closing.warnAt > at) return
    const { headId, recorderId, title } = activity.fields.plan
    const managers = await managersOf(activity.stationId, at)
    const people = new Set([headId, ...(recorderId ? [recorderId] : []), ...managers])
    const legalAt = legalWarnAt(closing.dues)
    const isLegal = closing.warnAt >= legalAt
    const isKept = closing.station !== null && closing.record !== null
    const [kind, dueAt] = isLegal
      ? (['recordDue', closing.dues.legal.at] as const)
      : (['closingDue', closing.dueAt] as const)
    const params = { title, dueAt }
    const told = isLegal && isKept ? [] : [...people]
    await together([
      transaction.update(ACTIVITIES, id, { 'closing.warnAt': isLegal ? null : legalAt }),
      ...told.map((accountId) =>
        postNotice(transaction, { accountId, kind, params, record: id, turn: accountId, at }),
      ),
    ])
  })
}
