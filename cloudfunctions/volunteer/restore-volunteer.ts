import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, type Transaction } from '../kit/transact'
import { beginDuty } from './duty'
import { changeManagedFile, withEvent, type FileStep, type OpenFile } from './file-story'
import { hasPassed } from './lesson-passed'
import { refuseOwnCase } from './own-case'
import { CANDIDATES } from './records'
import { readOwner } from './ties'
import { toldReason } from './told-reason'

type RestoreVolunteer = (typeof fileActions)['restoreVolunteer']

/**
 * Lets somebody serve again who was suspended, or who was cleared and has come to the station. REG-24.
 * Who is on duty already stays so. Errors: VOLUNTEER.NOT_ACTIVE (left by themselves), OWN_CASE, NO_FILE, ACCESS.SCOPE.
 */
export async function restoreVolunteer(
  { volunteerId, reason }: ParsedOf<RestoreVolunteer>,
  context: MemberContext,
): Promise<OutputOf<RestoreVolunteer>> {
  const { account, at } = context
  const said = toldReason(reason)
  await changeManagedFile(context, volunteerId, async (transaction, file) => {
    if (file.state === 'active' || file.state === 'learning') return undefined
    if (file.state === 'left') throw new CodedError(volunteerErrors.NOT_ACTIVE)
    const { stationId, accountId: subject } = file
    refuseOwnCase(context, subject)
    const row = auditRow(context, 'volunteer.restoreVolunteer', volunteerId, {
      ...{ stationId, reason: said, subject },
    })
    const step = await restore(transaction, file, { by: account._id, at, note: said })
    return { ...step, beside: [...step.beside, audit(transaction, row)] }
  })
  return {}
}

/** Gives the role back, counts and tells it. Without the lesson it is not duty yet. */
export async function restore(
  transaction: Transaction,
  file: OpenFile,
  { by, at, note }: { by: string; at: Instant; note: string },
): Promise<Required<FileStep>> {
  const { _id, accountId, stationName } = file
  const [candidate, owner] = await together([
    transaction.get(CANDIDATES, accountId),
    readOwner(transaction, file),
  ])
  const onDuty = file.state === 'suspended' || hasPassed(candidate)
  return {
    change: {
      state: onDuty ? 'active' : 'learning',
      suspendedUntil: null,
      history: withEvent(file, 'restored', at, note),
    },
    beside: [
      onDuty && beginDuty(transaction, file, owner, { by, at, what: 'restored' }),
      postNotice(transaction, {
        ...{ kind: 'restored', accountId, record: _id, turn: String(at), at },
        params: { stationName },
      }),
    ],
  }
}
