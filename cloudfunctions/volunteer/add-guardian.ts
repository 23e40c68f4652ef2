import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { needsGuardian, ownApplication } from './application-views'
import { findGuardian, isUsable } from './guardian-code'
import { readOwnApplication } from './own-application'
import { APPLICATIONS, GUARDIANS } from './records'

type AddGuardian = (typeof applicationActions)['addGuardian']

/** Adds a guardian's consent to the caller's application; the same code again changes nothing. REG-07. */
export async function addGuardian(
  { applicationId, code }: ParsedOf<AddGuardian>,
  context: MemberContext,
): Promise<OutputOf<AddGuardian>> {
  const { account, at } = context
  const application = await transact(async (transaction) => {
    const mine = await readOwnApplication(transaction, applicationId, context)
    // Asked after the transaction began: had the code been used since, the write would lose and run again.
    const guardian = await findGuardian(code)
    if (guardian && guardian._id === mine.guardianId) return mine
    if (mine.state !== 'waiting' || !needsGuardian(mine, at)) {
      throw new CodedError(volunteerErrors.NOT_WAITING)
    }
    if (!isUsable(guardian, account._id, at)) throw new CodedError(volunteerErrors.GUARDIAN_CODE)
    const change = { guardianId: guardian._id }
    await together([
      transaction.update(APPLICATIONS, mine._id, change),
      transaction.update(GUARDIANS, guardian._id, { usedBy: mine._id }),
    ])
    return { ...mine, ...change }
  })
  return { application: ownApplication(application, at) }
}
