import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { append, below, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { associationLists, handUp } from './hand-up'
import { REPORTS, type ReportRecord, type StepRecord } from './records'

/** What the reporter reads of it. */
export const PASSED = '约好的时间过了，已转给协会。'

/** Hands each open case up to the association whose first contact is overdue. D-16, feature 28. */
export const escalateOverdue: Job = {
  name: 'escalateOverdue',
  isDue: async () => (await nextOverdue()) !== undefined,
  async runSlice() {
    const report = await nextOverdue()
    if (!report) return false
    await handUpOverdue(report, now())
    return true
  },
}

async function nextOverdue(): Promise<ReportRecord | undefined> {
  const due = { escalateAt: below(now()) }
  const [report] = await find(REPORTS, due, { order: [['escalateAt', 'asc']], limit: 1 })
  return report
}

async function handUpOverdue({ _id }: ReportRecord, at: Instant): Promise<void> {
  const lists = await associationLists(at)
  await transact(async (transaction) => {
    const report = await transaction.get(REPORTS, _id)
    if (!report?.escalateAt || report.escalateAt >= at) return
    const waits = report.open && report.firstContactAt === null && report.level === 'station'
    if (!waits) return transaction.update(REPORTS, _id, { escalateAt: null })
    const { change, notice } = handUp(report, lists, at)
    await together([
      transaction.update(REPORTS, _id, { ...change, steps: append(stepOf(report, at)) }),
      notice && postNotice(transaction, notice),
    ])
  })
}

function stepOf({ _id, reopened }: ReportRecord, at: Instant): StepRecord {
  return {
    id: deterministicId('reportStep', 'overdue', _id, String(reopened)),
    ...{ kind: 'escalated', at, by: 'clock', text: PASSED, actor: null, content: null },
  }
}
