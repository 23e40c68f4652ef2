import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { inSetUpOrder } from '@shared/station/site-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { changeSite } from './change-site'

type Action = (typeof stationContract.actions)['recordSetUp']

/** Records the agreement, the launch and the plaque of a station. STA-04. Errors: STATION.SET_UP, NOT_FOUND. */
export async function recordSetUp(
  { stationId, events }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  if (!inSetUpOrder(events)) throw new CodedError(stationErrors.SET_UP)
  return changeSite(context, { stationId, action: 'recordSetUp' }, () => ({
    change: { setUp: events },
  }))
}
