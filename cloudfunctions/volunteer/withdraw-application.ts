import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { MemberContext } from '../kit/serve'
import { transact } from '../kit/transact'
import { ownApplication } from './application-views'
import { giveUpApplication } from './give-up-application'
import { readOwnApplication } from './own-application'

type WithdrawApplication = (typeof applicationActions)['withdrawApplication']

/** Takes the caller's application back; its person is gone at once. Doing it again changes nothing. REG-23, R-24. */
export async function withdrawApplication(
  { applicationId }: ParsedOf<WithdrawApplication>,
  context: MemberContext,
): Promise<OutputOf<WithdrawApplication>> {
  const application = await transact(async (transaction) => {
    const mine = await readOwnApplication(transaction, applicationId, context)
    if (mine.state === 'withdrawn') return mine
    if (mine.state !== 'waiting') throw new CodedError(volunteerErrors.NOT_WAITING)
    return giveUpApplication(transaction, mine, 'dismissed')
  })
  return { application: ownApplication(application, context.at) }
}
