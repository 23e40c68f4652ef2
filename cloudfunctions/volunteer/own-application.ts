import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { MemberContext } from '../kit/serve'
import type { Transaction } from '../kit/transact'
import { APPLICATIONS, type ApplicationRecord } from './records'

/** The caller's own application within a transaction. Errors: VOLUNTEER.NO_APPLICATION, also for somebody else's. */
export async function readOwnApplication(
  transaction: Transaction,
  applicationId: string,
  { account }: MemberContext,
): Promise<ApplicationRecord> {
  const application = await transaction.get(APPLICATIONS, applicationId)
  if (application?.accountId === account._id) return application
  throw new CodedError(volunteerErrors.NO_APPLICATION)
}
