import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { together } from '../kit/transact'
import { changeOwnFile } from './own-file'
import { TEAM_REQUESTS, type TeamRequestRecord } from './records'

type AskToJoinTeam = (typeof fileActions)['askToJoinTeam']

/**
 * Asks to join a team of the caller's station; asking again while it waits changes nothing. REG-34, ROL-04.
 * Errors: VOLUNTEER.NO_TEAM, NOT_ACTIVE, IN_TEAM, NO_FILE.
 */
export async function askToJoinTeam(
  { id, teamId }: ParsedOf<AskToJoinTeam>,
  context: MemberContext,
): Promise<OutputOf<AskToJoinTeam>> {
  const { at } = context
  const file = await changeOwnFile(context, async (transaction, mine, waits) => {
    const [known, team, { teamRequests }] = await together([
      transaction.get(TEAM_REQUESTS, id),
      transaction.get(TEAMS, teamId),
      waits,
    ])
    if (known || teamRequests.some((one) => one.teamId === teamId)) return undefined
    if (mine.state !== 'active') throw new CodedError(volunteerErrors.NOT_ACTIVE)
    if (team?.state !== 'active' || team.stationId !== mine.stationId) {
      throw new CodedError(volunteerErrors.NO_TEAM)
    }
    if (mine.teams.some((one) => one.id === teamId)) throw new CodedError(volunteerErrors.IN_TEAM)
    const { stationId, areaId, accountId, volunteerNo, person } = mine
    const asked: TeamRequestRecord = {
      _id: id,
      ...{ teamId, teamName: team.name, stationId, areaId, volunteerId: mine._id, accountId },
      ...{ volunteerNo, maskedName: person.maskedName, at },
      ...{ state: 'waiting', reason: null, decidedBy: null },
    }
    return {
      beside: [transaction.insert(TEAM_REQUESTS, asked)],
      waits: { teamRequests: [...teamRequests, asked] },
    }
  })
  return { file }
}
