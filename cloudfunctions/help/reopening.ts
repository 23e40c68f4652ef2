/** A closed case that is opened again: its clock starts anew, and somebody is called. D-16. */
import type { DutyLists } from '@shared/help/duty-rules'
import type { Instant } from '@shared/kit/time'
import type { HolidayTable } from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import type { Walker } from '../kit/in-step'
import { postNotice } from '../kit/notices'
import { STATIONS, type StationRecord } from '../kit/stations'
import { get } from '../kit/store'
import type { Continuation } from './case-story'
import { promiseOf } from './draft-report'
import { associationDuty, callFirst, callOf, listsInForce } from './duty'
import type { ReportRecord } from './records'
import { takeBackStoppedLoss } from './stopped-loss'

/** What the new clock depends on besides the case. */
export interface ReopeningPlan {
  readonly station: StationRecord
  readonly lists: DutyLists
  readonly table: HolidayTable
}

/** Reads it; two waves, and `step` is waited for in between. */
export async function planReopening(
  { stationId }: Pick<ReportRecord, 'stationId'>,
  at: Instant,
  step: Walker['step'],
): Promise<ReopeningPlan> {
  const [station, association, table] = await Promise.all([
    get(STATIONS, stationId),
    associationDuty(),
    holidayTable(),
  ])
  if (!station) throw new Error('the station of a case is gone')
  await step()
  return { station, table, lists: await listsInForce(station, association, at) }
}

/** What becomes of the case beside the step that says so. The answer to how the help was stays: it counts once. */
export function reopen(
  report: ReportRecord,
  { station, lists, table }: ReopeningPlan,
  at: Instant,
): Omit<Continuation, 'steps'> {
  const isUp = report.level === 'association'
  const promise = promiseOf(station, { at, urgent: report.urgent, table })
  const again = { ...report, dueAt: promise.dueAt }
  const call = callFirst(again, lists, { at, staffed: promise.staffedNow })
  const notice = callOf(again, call)
  return {
    change: {
      ...{ status: 'received', open: true, outcome: null, closedAt: null, forgetAt: null },
      ...{ reopened: report.reopened + 1, firstContactAt: null },
      ...{ firstContact: promise, dueAt: promise.dueAt, escalateAt: isUp ? null : promise.dueAt },
      ...call,
    },
    counts: { reportReopened: { reportsReopened: 1 } },
    writes: (transaction) => [
      ...(notice ? [postNotice(transaction, notice)] : []),
      ...takeBackStoppedLoss(transaction, report, at),
    ],
  }
}
