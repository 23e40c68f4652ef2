import type { stationContract } from '@shared/station/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { among, find } from '../kit/store'
import { teamOf } from './team-views'

type Action = (typeof stationContract.actions)['listTeams']

const MOST_TEAMS = 100
const SHOWN = ['active', 'waiting', 'returned']

/**
 * The teams of a station by name, with those that wait; who proposed one that was returned reads why. Two waves.
 * REG-27, STA-12.
 */
export async function listTeams(
  { stationId }: ParsedOf<Action>,
  { account, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const teams = await find(
    TEAMS,
    { stationId, state: among(SHOWN) },
    { order: [['name', 'asc']], limit: MOST_TEAMS },
  )
  authorize(stationId, ...teams.map(({ _id }) => _id))
  const shown = teams.filter(
    ({ state, proposedBy }) => state !== 'returned' || proposedBy === account._id,
  )
  return { teams: shown.map(teamOf) }
}
