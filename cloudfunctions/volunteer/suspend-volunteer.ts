import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { endDuty } from './duty'
import { changeManagedFile, withEvent } from './file-story'
import { hideTiers } from './tier-story'
import { readTies } from './ties'
import { toldReason } from './told-reason'

type SuspendVolunteer = (typeof fileActions)['suspendVolunteer']

/**
 * Stops a volunteer's role for a while, or until it is restored; the next act is refused. The same again changes
 * nothing. REG-24, VOL-18. Errors: VOLUNTEER.NOT_ACTIVE, VOLUNTEER.NO_FILE, ACCESS.SCOPE, REQUEST.INVALID (a past end).
 */
export async function suspendVolunteer(
  { volunteerId, reason, until }: ParsedOf<SuspendVolunteer>,
  context: MemberContext,
): Promise<OutputOf<SuspendVolunteer>> {
  const { account, at } = context
  if (until !== null && until <= at) {
    throw new CodedError(kitErrors.INVALID, { fields: { until: '要选今天以后的日子' } })
  }
  const said = toldReason(reason)
  await changeManagedFile(context, volunteerId, async (transaction, file) => {
    if (file.state === 'suspended' && file.suspendedUntil === until) return undefined
    if (file.state !== 'active') throw new CodedError(volunteerErrors.NOT_ACTIVE)
    const { stationId, stationName, accountId } = file
    const ties = await readTies(transaction, file)
    const beside = [
      endDuty(transaction, file, ties, { by: account._id, at, reason: said, what: 'suspended' }),
      hideTiers(transaction, ties.tiers),
      postNotice(transaction, {
        ...{ kind: 'suspended', accountId, record: volunteerId, turn: String(at), at },
        params: { stationName, until },
      }),
      audit(
        transaction,
        auditRow(context, 'volunteer.suspendVolunteer', volunteerId, {
          ...{ stationId, reason: said, subject: accountId },
        }),
      ),
    ]
    const history = withEvent(file, 'suspended', at, said)
    return {
      change: { state: 'suspended', suspendedUntil: until, transferId: null, history },
      beside,
    }
  })
  return {}
}
