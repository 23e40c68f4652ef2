import type { Account } from '@shared/account/model'

type Grants = Pick<Account['grants'][number], 'role' | 'scopeId'>[]

/** In whose name somebody plans at a station: null for the station itself, a team's id for who only leads that team. ROL-04. */
export function ledTeamOf(grants: Readonly<Grants>, stationId: string): string | null {
  const keeps = grants.some(
    ({ role, scopeId }) =>
      role === 'associationStaff' || (role === 'stationManager' && scopeId === stationId),
  )
  if (keeps) return null
  return grants.find(({ role }) => role === 'teamLeader')?.scopeId ?? null
}
