import { firstContact } from '@shared/help/rules'
import type { FirstContact } from '@shared/help/model'
import type { Instant } from '@shared/kit/time'
import { holidayTable } from '../kit/calendar'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { STATIONS } from '../kit/stations'
import { among, find } from '../kit/store'
import { transact } from '../kit/transact'
import { hoursOf } from './duty'
import { REPORTS, type ReportRecord } from './records'

interface Known {
  readonly report: ReportRecord
  readonly promise: FirstContact
}

/** The open cases with a provisional deadline that the table can tell by now. One read while there is none. */
async function knownByNow(): Promise<Known[]> {
  const provisional = { 'firstContact.provisional': true, open: true }
  const reports = await find(REPORTS, provisional, {
    order: [['receivedAt', 'asc']],
    limit: MOST_PROVISIONAL,
  })
  if (reports.length === 0) return []
  const ids = [...new Set(reports.map(({ stationId }) => stationId))]
  const [table, stations] = await Promise.all([
    holidayTable(),
    find(STATIONS, { _id: among(ids) }, { limit: ids.length }),
  ])
  return reports.flatMap((report) => {
    const station = stations.find(({ _id }) => _id === report.stationId)
    if (!station) return []
    const { urgent } = report
    const hours = hoursOf(station)
    const promise = firstContact({ at: clockStart(report), urgent, hours, table })
    return promise.provisional ? [] : [{ report, promise }]
  })
}

async function putRight({ report: { _id, reopened }, promise }: Known): Promise<void> {
  await transact(async (transaction) => {
    const report = await transaction.get(REPORTS, _id)
    if (!report?.firstContact.provisional || report.reopened !== reopened) return
    await transaction.update(REPORTS, _id, {
      ...{ firstContact: promise, dueAt: promise.dueAt },
      ...(report.escalateAt === null ? {} : { escalateAt: promise.dueAt }),
    })
  })
}

/** When the clock of a case began: when it came, or when it was last opened again. */
function clockStart({ receivedAt, steps }: ReportRecord): Instant {
  const reopened = steps.filter(({ kind }) => kind === 'reopened')
  return reopened[reopened.length - 1]?.at ?? receivedAt
}

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeDue = recomputeDueBy(knownByNow, putRight)
