import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { CORRECTIONS } from './records'

type ListCorrections = (typeof fileActions)['listCorrections']

/** A station's corrections that wait, the most urgent first; values covered. D-15. */
export async function listCorrections(
  { stationId }: ParsedOf<ListCorrections>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListCorrections>> {
  authorize(stationId)
  const found = await find(
    CORRECTIONS,
    { stationId, state: 'waiting' },
    { order: [['dueAt', 'asc']], limit: 50 },
  )
  return {
    corrections: found.map(({ _id, volunteerNo, field, maskedValue, why, dueAt }) => ({
      ...{ id: _id, volunteerNo, field, maskedValue, why, dueAt },
    })),
  }
}
