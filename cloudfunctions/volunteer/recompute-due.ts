import { DAY } from '@shared/kit/time'
import { workingDaysAfter, type Deadline } from '@shared/kit/working-days'
import { REVIEW_WORKING_DAYS } from '@shared/volunteer/rules'
import { holidayTable } from '../kit/calendar'
import type { Job } from '../kit/jobs'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { APPLICATIONS, type ApplicationRecord } from './records'

/** More than wait at once of the deadlines for which weekends alone were counted. */
const MOST_PROVISIONAL = 200
/** How many are put right in one slice. */
const SLICE = 20

/** Puts the deadlines right for which weekends alone were counted, once the holiday table knows their year. D-28. */
export const recomputeDue: Job = {
  name: 'recomputeDue',
  isDue: async () => (await knownByNow()).length > 0,
  async runSlice() {
    const known = await knownByNow()
    for (const one of known.slice(0, SLICE)) await putRight(one)
    return known.length > SLICE
  },
}

interface Known {
  readonly application: ApplicationRecord
  readonly due: Deadline
}

/** The waiting applications with a provisional deadline that the table can tell by now. One wave. */
async function knownByNow(): Promise<Known[]> {
  const provisional = { dueProvisional: true, state: 'waiting' } as const
  const [applications, table] = await Promise.all([
    find(APPLICATIONS, provisional, { order: [['submittedAt', 'asc']], limit: MOST_PROVISIONAL }),
    holidayTable(),
  ])
  return applications
    .map((application) => ({
      application,
      due: workingDaysAfter(application.submittedAt, REVIEW_WORKING_DAYS, table),
    }))
    .filter(({ due }) => !due.provisional)
}

async function putRight({ application: { _id, dueAt }, due }: Known): Promise<void> {
  await transact(async (transaction) => {
    const application = await transaction.get(APPLICATIONS, _id)
    if (application?.state !== 'waiting' || !application.dueProvisional) return
    const told = application.warnAt > dueAt - DAY
    await transaction.update(APPLICATIONS, _id, {
      ...{ dueAt: due.at, dueProvisional: false },
      ...(told ? {} : { warnAt: due.at - DAY }),
    })
  })
}
