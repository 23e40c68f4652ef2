import { MOST_CALLS } from '@shared/help/duty-rules'
import type { Instant } from '@shared/kit/time'
import { holidayTable } from '../kit/calendar'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { logAlarm } from '../kit/log'
import { postNotice } from '../kit/notices'
import { STATIONS } from '../kit/stations'
import { below, find, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { associationDuty, callNext, callOf, isStaffedNow, listsInForce } from './duty'
import { REPORTS, type ReportRecord } from './records'

/** Calls the next on the list for each urgent case that nobody has opened for ten minutes. D-16. */
export const nextOnDuty: Job = {
  name: 'nextOnDuty',
  isDue: async () => (await nextUnopened()) !== undefined,
  async runSlice() {
    const report = await nextUnopened()
    if (!report) return false
    await callOn(report, now())
    return true
  },
}

async function nextUnopened(): Promise<ReportRecord | undefined> {
  const due = { dutyNextAt: below(now()) }
  const [report] = await find(REPORTS, due, { order: [['dutyNextAt', 'asc']], limit: 1 })
  return report
}

async function callOn({ _id, stationId }: ReportRecord, at: Instant): Promise<void> {
  const [station, association, table] = await Promise.all([
    get(STATIONS, stationId),
    associationDuty(),
    holidayTable(),
  ])
  const lists = await listsInForce(station, association, at)
  const staffed = isStaffedNow(station, at, table)
  const unheard = await transact(async (transaction) => {
    const report = await transaction.get(REPORTS, _id)
    // Somebody has opened it meanwhile, or another run was here first.
    if (!report?.dutyNextAt || report.dutyNextAt >= at) return false
    const call = callNext(report, lists, { at, staffed })
    const isOver = !report.open || (call.duty?.turn ?? 0) >= MOST_CALLS
    if (isOver) {
      await transaction.update(REPORTS, _id, { duty: null, dutyNextAt: null })
      return report.open
    }
    const notice = callOf(report, call)
    await together([
      transaction.update(REPORTS, _id, call),
      notice && postNotice(transaction, notice),
    ])
    return !notice
  })
  // After six hours of calls, or with nobody to call: a person must look at the lists.
  if (unheard) logAlarm('DUTY.NOBODY', { report: _id })
}
