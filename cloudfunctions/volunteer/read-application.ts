import type { applicationActions } from '@shared/volunteer/application-actions'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import { AUDITS, auditRow } from '../kit/audit'
import { openPerson } from '../kit/open-person'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { isOpenApplication } from './application-views'
import { APPLICATIONS } from './records'

type ReadApplication = (typeof applicationActions)['readApplication']

/** One application in full; its owner can see who looked, and why, before anything is read out. PRV-02, R-29. */
export async function readApplication(
  { applicationId, reason }: ParsedOf<ReadApplication>,
  context: MemberContext,
): Promise<OutputOf<ReadApplication>> {
  const application = await get(APPLICATIONS, applicationId)
  context.authorize(application?.stationId)
  if (!isOpenApplication(application)) throw new CodedError(volunteerErrors.NO_APPLICATION)
  const { _id, stationId, accountId, person } = application
  await insert(
    AUDITS,
    auditRow(context, 'volunteer.readApplication', _id, {
      ...{ stationId, reason: coverSecrets(reason).text, subject: accountId },
    }),
  )
  const { name, phone } = openPerson(_id, person)
  const { birthMonth, skills, spareTimes, occupation, specialty } = person
  return {
    ...{ name, phone, birthMonth, occupation, specialty },
    skills: [...skills],
    spareTimes: [...spareTimes],
  }
}
