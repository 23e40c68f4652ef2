import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { SERVICE_ENDED } from '../kit/service'
import { endService } from './duty'
import { withEvent } from './file-story'
import { changeOwnFile } from './own-file'
import { readTies } from './ties'

/** Leaves, at once and without asking anybody; leaving again changes nothing. REG-23, VOL-03. Errors: VOLUNTEER.NO_FILE. */
export async function leave(
  _input: unknown,
  context: MemberContext,
): Promise<OutputOf<(typeof fileActions)['leave']>> {
  const { account, at } = context
  const file = await changeOwnFile(context, async (transaction, mine) => {
    if (mine.state === 'left' || mine.state === 'cleared') return undefined
    const act = { by: account._id, at, reason: '自己退出', what: 'left' }
    const { _id, stationId } = mine
    const ties = await readTies(transaction, mine)
    const row = auditRow(context, 'volunteer.leave', _id, { stationId })
    return {
      change: { ...SERVICE_ENDED, state: 'left', history: withEvent(mine, 'left', at) },
      beside: [endService(transaction, mine, ties, act), audit(transaction, row)],
    }
  })
  return { file }
}
