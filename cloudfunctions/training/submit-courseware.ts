import { reviewDue } from '@shared/activity/deadlines'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { CALENDAR_YEAR_MISSING } from '@shared/kit/working-days'
import type { trainingContract } from '@shared/training/contract'
import { trainingErrors } from '@shared/training/errors'
import { missingOfCourseware } from '@shared/training/rules'
import { holidayTable } from '../kit/calendar'
import { logAlarm } from '../kit/log'
import type { MemberContext } from '../kit/serve'
import { withWriter } from './save-courseware'
import { stepCourseware } from './step-courseware'

type Action = (typeof trainingContract.actions)['submitCourseware']

/**
 * Hands a version in: answered within two working days. Handed in twice it waits once. D-15, D-28.
 * Errors: TRAINING.NOT_FOUND, STATE: it was accepted as it is; INCOMPLETE (`fields`); ACCESS.SCOPE.
 */
export async function submitCourseware(
  { id }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  const due = reviewDue(at, await holidayTable())
  const about = { id, action: 'submitCourseware' }
  const handedIn = await stepCourseware(context, about, (record) => {
    authorize(record.stationId)
    if (record.state === 'waiting') return undefined
    if (record.state === 'accepted') throw new CodedError(trainingErrors.STATE)
    const missing = missingOfCourseware(record.fields)
    if (missing.length > 0) {
      const { sentence } = trainingErrors.INCOMPLETE
      const fields = Object.fromEntries(missing.map((part) => [part, sentence]))
      throw new CodedError(trainingErrors.INCOMPLETE, { fields })
    }
    return {
      change: {
        ...{ state: 'waiting', version: record.version + 1, at, submittedAt: at },
        ...{ reviewDueAt: due.at, reviewProvisional: due.provisional, returned: null },
        writers: withWriter(record.writers, account._id),
      },
    }
  })
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'training', at: due.at })
  return handedIn
}
