import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { TRANSFERS } from './records'

type ListTransfers = (typeof fileActions)['listTransfers']

/** The transfers that a station is asked to accept, the most urgent first. REG-22, D-15. */
export async function listTransfers(
  { stationId }: ParsedOf<ListTransfers>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListTransfers>> {
  authorize(stationId)
  const found = await find(
    TRANSFERS,
    { toStationId: stationId, state: 'waiting' },
    { order: [['dueAt', 'asc']], limit: 50 },
  )
  return {
    transfers: found.map(({ _id, volunteerNo, maskedName, fromStationName, why, dueAt }) => ({
      ...{ id: _id, volunteerNo, maskedName, fromStationName, why, dueAt },
    })),
  }
}
