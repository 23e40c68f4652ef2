/** A closed case that is opened again: its clock starts anew, and somebody is called. D-16. */
import type { Instant } from '@shared/kit/time'
import { holidayTable } from '../kit/calendar'
import { postNotice } from '../kit/notices'
import { STATIONS, type StationRecord } from '../kit/stations'
import { get } from '../kit/store'
import type { HolidayTable } from '@shared/kit/working-days'
import type { Continuation } from './case-story'
import { promiseOf } from './draft-report'
import { associationDuty, callFirst, callOf, listsInForce } from './duty'
import type { DutyLists } from '@shared/help/duty-rules'
import type { AssociationDutyRecord, ReportRecord, StepRecord } from './records'

/** What a new clock depends on besides the case. */
export interface Rota {
  readonly station: StationRecord
  readonly lists: DutyLists
  readonly table: HolidayTable
}

/** What of it does not depend on the case: read it beside the case. */
export function rotaBase(): Promise<readonly [AssociationDutyRecord | undefined, HolidayTable]> {
  return Promise.all([associationDuty(), holidayTable()])
}

/** The rest of it. Two waves. */
export async function rotaOf(
  { stationId }: Pick<ReportRecord, 'stationId'>,
  [association, table]: Awaited<ReturnType<typeof rotaBase>>,
  at: Instant,
): Promise<Rota> {
  const station = await get(STATIONS, stationId)
  if (!station) throw new Error('the station of a case is gone')
  return { station, table, lists: await listsInForce(station, association, at) }
}

/** Opens a closed case again with a step; the answer to how the help was stays, and counts once. */
export function reopening(
  report: ReportRecord,
  step: StepRecord,
  { station, lists, table }: Rota,
): Continuation {
  const { at } = step
  const promise = promiseOf(station, { at, urgent: report.urgent, table })
  const again = { ...report, dueAt: promise.dueAt }
  const call = callFirst(again, lists, { at, staffed: promise.staffedNow })
  const notice = callOf(again, call)
  return {
    steps: [step],
    change: {
      ...{ status: 'received', open: true, outcome: null, closedAt: null, forgetAt: null },
      ...{ reopened: report.reopened + 1, firstContactAt: null },
      ...{ firstContact: promise, dueAt: promise.dueAt },
      escalateAt: report.level === 'association' ? null : promise.dueAt,
      ...call,
      onAssociationList: call.onAssociationList || report.level === 'association',
    },
    counts: { reportReopened: { reportsReopened: 1 } },
    writes: (transaction) => (notice ? [postNotice(transaction, notice)] : []),
  }
}
