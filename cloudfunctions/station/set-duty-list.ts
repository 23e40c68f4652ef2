import { isInForce } from '@shared/account/rules'
import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { changeSite } from './change-site'
import { dutyPeople } from './site-views'

type Action = (typeof stationContract.actions)['setDutyList']

/** Sets who answers on which weekday, in order: only managers of the station. D-16. Errors: STATION.DUTY_PEOPLE, NOT_FOUND. */
export async function setDutyList(
  { stationId, turns }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  return changeSite(context, { stationId, action: 'setDutyList' }, async (station) => {
    const people = await dutyPeople({ ...station, dutyTurns: turns })
    const managers = people.filter(({ grants, closesAt }) =>
      grants.some(
        (grant) =>
          grant.role === 'stationManager' &&
          grant.scopeId === stationId &&
          isInForce(grant, context.at) &&
          !closesAt,
      ),
    )
    const everyone = turns.every((turn) => managers.some(({ _id }) => _id === turn.accountId))
    if (!everyone) throw new CodedError(stationErrors.DUTY_PEOPLE)
    return { change: { dutyTurns: turns } }
  })
}
