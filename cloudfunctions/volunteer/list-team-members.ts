import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { find, get, type Where } from '../kit/store'
import { TEAM_REQUESTS, VOLUNTEERS, type VolunteerRecord } from './records'

type ListTeamMembers = (typeof fileActions)['listTeamMembers']

/** A team's members and who asks to join, names covered; two waves. REG-34, ROL-04. Errors: VOLUNTEER.NO_TEAM, ACCESS.SCOPE. */
export async function listTeamMembers(
  { teamId }: ParsedOf<ListTeamMembers>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListTeamMembers>> {
  const inTeam = { 'teams.id': teamId } as Where<VolunteerRecord>
  const [team, members, requests] = await Promise.all([
    get(TEAMS, teamId),
    find(VOLUNTEERS, inTeam, { order: [['since', 'asc']], limit: 200 }),
    find(TEAM_REQUESTS, { teamId, state: 'waiting' }, { order: [['at', 'asc']], limit: 50 }),
  ])
  if (!team) throw new CodedError(volunteerErrors.NO_TEAM)
  authorize(teamId, team.stationId, team.areaId)
  return {
    members: members.map(({ _id, volunteerNo, person }) => ({
      ...{ id: _id, volunteerNo, maskedName: person?.maskedName ?? '—' },
    })),
    requests: requests.map(({ _id, volunteerNo, maskedName, at }) => ({
      ...{ id: _id, volunteerNo, maskedName, at },
    })),
  }
}
