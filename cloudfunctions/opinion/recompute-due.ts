import type { HolidayTable } from '@shared/kit/working-days'
import { opinionDue, opinionWarning } from '@shared/opinion/rules'
import { holidayTable } from '../kit/calendar'
import type { Job } from '../kit/jobs'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { OPINIONS, type OpinionRecord } from './records'

/** More than wait at once, of the deadlines that only weekends were counted for. */
const MOST_PROVISIONAL = 200
/** How many are put right in one slice. */
const SLICE = 20

/** Puts the deadlines right that were counted by weekends alone, once the holiday table knows their year. D-28. */
export const recomputeDue: Job = {
  name: 'recomputeDue',
  isDue: async () => (await known()).opinions.length > 0,
  async runSlice() {
    const { opinions, table } = await known()
    for (const opinion of opinions.slice(0, SLICE)) await putRight(opinion, table)
    return opinions.length > SLICE
  },
}

/** The open opinions with a provisional deadline that the table can tell by now. */
async function known(): Promise<{
  opinions: readonly OpinionRecord[]
  table: HolidayTable
}> {
  const [found, table] = await Promise.all([
    find(
      OPINIONS,
      { dueProvisional: true, filed: false },
      { order: [['receivedAt', 'asc']], limit: MOST_PROVISIONAL },
    ),
    holidayTable(),
  ])
  const opinions = found.filter(({ receivedAt }) => !opinionDue(receivedAt, table).provisional)
  return { opinions, table }
}

async function putRight({ _id }: OpinionRecord, table: HolidayTable): Promise<void> {
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
