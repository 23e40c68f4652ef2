import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { teamNameProblem } from '@shared/station/naming-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { STATIONS, TEAMS, type TeamRecord } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { keeps, teamOf } from './team-views'

type Action = (typeof stationContract.actions)['foundTeam']

/**
 * Proposes a team or a branch of one, once for its id; who keeps the station founds it at once. REG-15, REG-26, REG-27.
 * Errors: STATION.TEAM_NAME, NO_PARENT, NOT_FOUND, REQUEST.REPLAYED.
 */
export async function foundTeam(
  { id, namedAfter, ...proposed }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  const { stationId, parentId, name } = proposed
  context.authorize(stationId, parentId)
  const problem = teamNameProblem(name, namedAfter)
  if (problem) throw new CodedError(stationErrors.TEAM_NAME, { fields: { name: problem } })
  return transact(async (transaction) => {
    const known = await transaction.get(TEAMS, id)
    if (known) {
      if (known.proposedBy === account._id && known.name === name) return { team: teamOf(known) }
      throw new CodedError(kitErrors.REPLAYED)
    }
    const [station, parent] = await together([
      transaction.get(STATIONS, stationId),
      parentId === null ? undefined : transaction.get(TEAMS, parentId),
    ])
    if (!station || station.state === 'closed') throw new CodedError(stationErrors.NOT_FOUND)
    const fits = parent?.state === 'active' && parent.stationId === stationId
    if (parentId !== null && !fits) throw new CodedError(stationErrors.NO_PARENT)
    const team: TeamRecord = {
      ...{ _id: id, ...proposed, areaId: station.areaId ?? null, at },
      state: keeps(account, stationId, at) ? 'active' : 'waiting',
      ...{ proposedBy: account._id, reason: '' },
    }
    await together([
      transaction.insert(TEAMS, team),
      audit(transaction, auditRow(context, 'station.foundTeam', id, { stationId })),
    ])
    return { team: teamOf(team) }
  })
}
