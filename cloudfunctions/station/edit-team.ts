import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { existing, teamOf } from './team-views'

type Action = (typeof stationContract.actions)['editTeam']

/** Changes what a team serves with. Errors: STATION.NO_TEAM, also for one that is closed or was returned. */
export async function editTeam(
  { teamId, direction }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  return transact(async (transaction) => {
    const team = existing(await transaction.get(TEAMS, teamId))
    const { stationId, state } = team
    context.authorize(teamId, stationId)
    if (state === 'closed' || state === 'returned') throw new CodedError(stationErrors.NO_TEAM)
    await together([
      transaction.update(TEAMS, teamId, { direction }),
      audit(transaction, auditRow(context, 'station.editTeam', teamId, { stationId })),
    ])
    return { team: teamOf({ ...team, direction }) }
  })
}
