import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { find } from '../kit/store'
import { together } from '../kit/transact'
import { changeOwnFile } from './file-story'
import { ownFile } from './file-views'
import { TEAM_REQUESTS } from './records'

type AskToJoinTeam = (typeof fileActions)['askToJoinTeam']

/**
 * Asks to join a team of the caller's station; asking again while it waits changes nothing. REG-34, ROL-04.
 * Errors: VOLUNTEER.NO_TEAM, NOT_ACTIVE, IN_TEAM, NO_FILE.
 */
export async function askToJoinTeam(
  { id, teamId }: ParsedOf<AskToJoinTeam>,
  context: MemberContext,
): Promise<OutputOf<AskToJoinTeam>> {
  const { account, at } = context
  const mineWaiting = { teamId, state: 'waiting', accountId: account._id } as const
  const waiting = await find(TEAM_REQUESTS, mineWaiting, { limit: 1 })
  const file = await changeOwnFile(context, async (transaction, mine) => {
    const [known, team] = await together([
      transaction.get(TEAM_REQUESTS, id),
      transaction.get(TEAMS, teamId),
    ])
    if (known || waiting.length > 0) return undefined
    if (mine.state !== 'active') throw new CodedError(volunteerErrors.NOT_ACTIVE)
    if (team?.state !== 'active' || team.stationId !== mine.stationId) {
      throw new CodedError(volunteerErrors.NO_TEAM)
    }
    if (mine.teams.some((one) => one.id === teamId)) throw new CodedError(volunteerErrors.IN_TEAM)
    const { stationId, areaId, accountId, volunteerNo, person } = mine
    const asked = transaction.insert(TEAM_REQUESTS, {
      _id: id,
      ...{ teamId, teamName: team.name, stationId, areaId, volunteerId: mine._id, accountId },
      ...{ volunteerNo, maskedName: person.maskedName, at },
      ...{ state: 'waiting', reason: null, decidedBy: null },
    })
    return { beside: [asked] }
  })
  return { file: await ownFile(file) }
}
