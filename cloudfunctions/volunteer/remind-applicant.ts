import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { volunteerErrors } from '@shared/volunteer/errors'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { needsGuardian } from './application-views'
import { hasPassed } from './lesson-passed'
import { APPLICATIONS, CANDIDATES, type ApplicationRecord, type CandidateRecord } from './records'

type RemindApplicant = (typeof applicationActions)['remindApplicant']
type About = ParsedOf<RemindApplicant>['about']

const KINDS = { lesson: 'lessonWaits', guardian: 'guardianWaits' } as const

/** Reminds an applicant, or somebody approved who has not passed the lesson, once a day. Board 17. */
export async function remindApplicant(
  { applicationId, about }: ParsedOf<RemindApplicant>,
  { authorize, at }: MemberContext,
): Promise<OutputOf<RemindApplicant>> {
  const today = localDate(at)
  await transact(async (transaction) => {
    const application = await transaction.get(APPLICATIONS, applicationId)
    authorize(application?.stationId)
    if (!application) throw new CodedError(volunteerErrors.NO_APPLICATION)
    const { _id, accountId, stationName } = application
    const candidate = await transaction.get(CANDIDATES, accountId)
    if (!isMissing(about, application, candidate, at)) {
      throw new CodedError(volunteerErrors.NOT_WAITING)
    }
    if (application.remindedOn === today) throw new CodedError(volunteerErrors.REMINDED)
    await together([
      transaction.update(APPLICATIONS, _id, { remindedOn: today }),
      postNotice(transaction, {
        ...{ accountId, kind: KINDS[about], params: { stationName } },
        ...{ record: _id, turn: today, at },
      }),
    ])
  })
  return {}
}

function isMissing(
  about: About,
  application: ApplicationRecord,
  candidate: CandidateRecord | undefined,
  at: number,
): boolean {
  const { state } = application
  if (about === 'guardian') return state === 'waiting' && needsGuardian(application, at)
  return (state === 'waiting' || state === 'approved') && !hasPassed(candidate)
}
