import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { isSettled } from './settled'
import { readOpenFile, withEvent, type OpenFile } from './file-story'
import { refuseOwnCase } from './own-case'
import { TEAM_REQUESTS, VOLUNTEERS, type VolunteerRecord } from './records'
import { toldReason } from './told-reason'

type DecideTeamRequest = (typeof fileActions)['decideTeamRequest']

/**
 * Takes somebody into the team, or says why not. ROL-04, REG-34, REG-13.
 * Errors: VOLUNTEER.NOT_WAITING, OWN_CASE, NO_TEAM (closed), NOT_ACTIVE (rests, left, or serves elsewhere now), ACCESS.SCOPE.
 */
export function decideTeamRequest(
  { requestId, accept, reason }: ParsedOf<DecideTeamRequest>,
  context: MemberContext,
): Promise<OutputOf<DecideTeamRequest>> {
  const { account, at, authorize } = context
  const said = toldReason(reason)
  return transact(async (transaction) => {
    const request = await transaction.get(TEAM_REQUESTS, requestId)
    if (!request) throw new CodedError(volunteerErrors.NOT_WAITING)
    const { teamId, teamName, stationId, areaId, volunteerId, accountId } = request
    authorize(teamId, stationId, areaId)
    refuseOwnCase(context, accountId)
    if (isSettled(request, accept, account._id)) return {}
    const [file, team] = await together([
      readOpenFile(transaction, volunteerId),
      transaction.get(TEAMS, teamId),
    ])
    const change: Partial<Pick<VolunteerRecord, 'teams' | 'history'>> = accept
      ? joined(file, team)
      : { history: withEvent(file, 'teamReturned', at, said) }
    const joins = change.teams !== undefined && change.teams !== file.teams
    await together([
      transaction.update(TEAM_REQUESTS, requestId, {
        ...{ state: accept ? 'accepted' : 'returned', reason: said, decidedBy: account._id },
      }),
      transaction.update(VOLUNTEERS, volunteerId, change),
      joins && transaction.update(TEAMS, teamId, { members: (team?.members ?? 0) + 1 }),
      postNotice(transaction, {
        kind: accept ? 'teamJoined' : 'teamReturned',
        ...{ accountId, record: requestId, params: { teamName }, at },
      }),
      audit(
        transaction,
        auditRow(context, 'volunteer.decideTeamRequest', volunteerId, {
          ...{ stationId, reason: said, subject: accountId },
        }),
      ),
    ])
    return {}
  })
}

/** The teams with this one; the very same ones for who is in it already. */
function joined(
  { state, stationId, teams }: OpenFile,
  team: TeamRecord | undefined,
): Pick<VolunteerRecord, 'teams'> {
  if (team?.state !== 'active') throw new CodedError(volunteerErrors.NO_TEAM)
  if (state !== 'active' || stationId !== team.stationId) {
    throw new CodedError(volunteerErrors.NOT_ACTIVE)
  }
  if (teams.some(({ id }) => id === team._id)) return { teams }
  return { teams: [...teams, { id: team._id, name: team.name }] }
}
