import { isInForce } from '@shared/account/rules'
import { stationErrors } from '@shared/station/errors'
import type { Team } from '@shared/station/model'
import { CodedError } from '@shared/kit/errors'
import type { AccountRecord } from '../kit/accounts'
import type { TeamRecord } from '../kit/stations'

/** A team as its station sees it. */
export function teamOf(team: TeamRecord): Team {
  const { _id, name, stationId, parentId, direction, state, members = 0, reason } = team
  return { id: _id, name, stationId, parentId, direction, state, members, reason }
}

/** The team, or STATION.NO_TEAM. */
export function existing(team: TeamRecord | undefined): TeamRecord {
  if (!team) throw new CodedError(stationErrors.NO_TEAM)
  return team
}

/** Whether an account keeps a station: its manager, or the association's staff. */
export function keeps({ grants }: AccountRecord, stationId: string, at: number): boolean {
  return grants.some(
    (grant) =>
      isInForce(grant, at) &&
      (grant.role === 'associationStaff'
        ? grant.scope === 'association'
        : grant.role === 'stationManager' && grant.scopeId === stationId),
  )
}
