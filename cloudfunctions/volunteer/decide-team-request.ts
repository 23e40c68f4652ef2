import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { together, transact, type Transaction } from '../kit/transact'
import { isSettled } from './settled'
import { changeMembers } from './duty'
import { readOpenFile, withEvent, type FileChange, type OpenFile } from './file-story'
import { TEAM_REQUESTS, VOLUNTEERS, type TeamRequestRecord } from './records'
import { toldReason } from './told-reason'

type DecideTeamRequest = (typeof fileActions)['decideTeamRequest']

/**
 * Takes somebody into the team, or says why not. ROL-04, REG-34, REG-13.
 * Errors: VOLUNTEER.NOT_WAITING, NO_TEAM (closed), NOT_ACTIVE (rests, left, or serves elsewhere now), ACCESS.SCOPE.
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
    if (isSettled(request, accept, account._id)) return {}
    const file = await readOpenFile(transaction, volunteerId)
    const change = accept
      ? await join(transaction, file, request)
      : { history: withEvent(file, 'teamReturned', at, said) }
    await together([
      transaction.update(TEAM_REQUESTS, requestId, {
        ...{ state: accept ? 'accepted' : 'returned', reason: said, decidedBy: account._id },
      }),
      transaction.update(VOLUNTEERS, volunteerId, change),
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

async function join(
  transaction: Transaction,
  { state, stationId, teams }: OpenFile,
  { teamId, ...asked }: TeamRequestRecord,
): Promise<FileChange> {
  const team = await transaction.get(TEAMS, teamId)
  if (team?.state !== 'active') throw new CodedError(volunteerErrors.NO_TEAM)
  if (state !== 'active' || stationId !== asked.stationId) {
    throw new CodedError(volunteerErrors.NOT_ACTIVE)
  }
  if (teams.some(({ id }) => id === teamId)) return { teams }
  await changeMembers(transaction, teamId, 1)
  return { teams: [...teams, { id: teamId, name: team.name }] }
}
