/** What a case forgets: at once when it is taken back, a year after its end otherwise. D-17. */
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { below, find, removeWhere, updateWhere } from '../kit/store'
import { CONTACTS, PHOTO_PARTS, REPORTS, type ReportRecord } from './records'

/** What a case says of people once it has forgotten them. */
export const FORGOTTEN = {
  ...{ counterpart: null, marks: [], photos: [], hasContact: false, forgetAt: null },
} as const satisfies Partial<ReportRecord>

/** No clock of a case that has ended runs on. */
export const NOBODY_WAITS = {
  ...{ duty: null, dutyNextAt: null, escalateAt: null },
} as const satisfies Partial<ReportRecord>

const SLICE = 20

/** Deletes contact, photos and the other side's account of cases whose time is over. Resumable: `forgetAt` goes last. */
export const forgetContacts: Job = {
  name: 'forgetContacts',
  isDue: async () => (await overdue(1)).length > 0,
  async runSlice() {
    const reports = await overdue(SLICE)
    for (const { _id } of reports) {
      await removePeople(_id)
      await updateWhere(REPORTS, { _id, forgetAt: below(now()) }, FORGOTTEN)
    }
    return reports.length === SLICE
  },
}

function overdue(limit: number): Promise<ReportRecord[]> {
  return find(REPORTS, { forgetAt: below(now()) }, { order: [['forgetAt', 'asc']], limit })
}

/** Deletes the contact and every part of every photo of a case. */
export async function removePeople(reportId: string): Promise<void> {
  await Promise.all([
    removeWhere(CONTACTS, { _id: reportId }),
    removeWhere(PHOTO_PARTS, { reportId }),
  ])
}
