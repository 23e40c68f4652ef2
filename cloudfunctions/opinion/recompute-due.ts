import type { HolidayTable } from '@shared/kit/working-days'
import { opinionDue, opinionWarning } from '@shared/opinion/rules'
import { holidayTable } from '../kit/calendar'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { OPINIONS, type OpinionRecord } from './records'

/** The open opinions with a provisional deadline that the table can tell by now. */
async function knownByNow(): Promise<{ opinion: OpinionRecord; table: HolidayTable }[]> {
  const [found, table] = await Promise.all([
    find(
      OPINIONS,
      { dueProvisional: true, filed: false },
      { order: [['receivedAt', 'asc']], limit: MOST_PROVISIONAL },
    ),
    holidayTable(),
  ])
  return found
    .filter(({ receivedAt }) => !opinionDue(receivedAt, table).provisional)
    .map((opinion) => ({ opinion, table }))
}

async function putRight({
  opinion: { _id },
  table,
}: {
  opinion: OpinionRecord
  table: HolidayTable
}): Promise<void> {
  await transact(async (transaction) => {
    const opinion = await transaction.get(OPINIONS, _id)
    if (!opinion || opinion.filed || !opinion.dueProvisional) return
    const { receivedAt, warnAt } = opinion
    await transaction.update(OPINIONS, _id, {
      ...{ dueAt: opinionDue(receivedAt, table).at, dueProvisional: false },
      warnAt: warnAt === null ? null : opinionWarning(receivedAt, table),
    })
  })
}

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeDue = recomputeDueBy(knownByNow, putRight)
