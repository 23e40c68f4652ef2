import { DAY } from '@shared/kit/time'
import { workingDaysAfter, type Deadline } from '@shared/kit/working-days'
import { REVIEW_WORKING_DAYS } from '@shared/volunteer/rules'
import { holidayTable } from '../kit/calendar'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { APPLICATIONS, type ApplicationRecord } from './records'

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

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeDue = recomputeDueBy(knownByNow, putRight)
