import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { changeOwnFile } from './own-file'
import { TRANSFERS } from './records'

type CancelTransfer = (typeof fileActions)['cancelTransfer']

/**
 * Takes a transfer back while it waits; doing it again changes nothing. REG-22.
 * Errors: VOLUNTEER.NOT_WAITING (decided meanwhile, or somebody else's), VOLUNTEER.NO_FILE.
 */
export async function cancelTransfer(
  { transferId }: ParsedOf<CancelTransfer>,
  context: MemberContext,
): Promise<OutputOf<CancelTransfer>> {
  const file = await changeOwnFile(context, async (transaction, mine) => {
    const transfer = await transaction.get(TRANSFERS, transferId)
    if (!transfer || transfer.volunteerId !== mine._id) {
      throw new CodedError(volunteerErrors.NOT_WAITING)
    }
    if (transfer.state === 'cancelled') return undefined
    if (transfer.state !== 'waiting') throw new CodedError(volunteerErrors.NOT_WAITING)
    const cancelled = transaction.update(TRANSFERS, transferId, { state: 'cancelled' })
    return { change: { transferId: null }, beside: [cancelled] }
  })
  return { file }
}
