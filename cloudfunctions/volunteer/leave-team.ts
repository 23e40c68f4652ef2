import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { countMemberOff } from '../kit/service'
import { TEAMS } from '../kit/stations'
import { changeOwnFile } from './own-file'

type LeaveTeam = (typeof fileActions)['leaveTeam']

/** Leaves a team, at once; who is in it no more changes nothing. REG-23, REG-34. Errors: VOLUNTEER.NO_FILE. */
export async function leaveTeam(
  { teamId }: ParsedOf<LeaveTeam>,
  context: MemberContext,
): Promise<OutputOf<LeaveTeam>> {
  const file = await changeOwnFile(context, async (transaction, { teams }) => {
    const left = teams.filter(({ id }) => id !== teamId)
    if (left.length === teams.length) return undefined
    const team = await transaction.get(TEAMS, teamId)
    const beside = team ? [countMemberOff(transaction, team)] : []
    return { change: { teams: left }, beside }
  })
  return { file }
}
