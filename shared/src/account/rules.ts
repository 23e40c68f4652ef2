import type { Role, Scope } from '../kit/access'
import type { Grant } from './model'

/** The scopes in which each role may be granted; a volunteer's grant comes from an approval, never from a code. */
export const ROLE_SCOPES: Readonly<Record<Role, readonly Scope[]>> = {
  volunteer: ['station'],
  teamLeader: ['team'],
  stationManager: ['station'],
  associationStaff: ['association'],
  documentReviewer: ['association'],
  siteAuditor: ['association'],
  decisionMaker: ['association'],
  supervisor: ['area', 'association'],
}

/** Which roles the holder of a role may invite to, and withdraw. DESIGN §5: the association approves managers. */
const MAY_INVITE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  associationStaff: [
    'teamLeader',
    'stationManager',
    'associationStaff',
    'documentReviewer',
    'siteAuditor',
    'decisionMaker',
    'supervisor',
  ],
  stationManager: ['teamLeader'],
}

/** The kind of place that an id names. */
export function scopeOf(scopeId: string): Scope {
  if (scopeId.startsWith('tem_')) return 'team'
  if (scopeId.startsWith('stn_')) return 'station'
  if (scopeId.startsWith('are_')) return 'area'
  return 'association'
}

/**
 * Whether somebody with these grants may give or withdraw a role at a place.
 * `places` are the ids of the place itself and of what it lies in (a team's station, a station's area).
 */
export function mayInvite(
  grants: readonly Grant[],
  role: Role,
  scopeId: string,
  places: readonly string[],
): boolean {
  if (!ROLE_SCOPES[role].includes(scopeOf(scopeId))) return false
  return grants.some(
    (grant) =>
      MAY_INVITE[grant.role]?.includes(role) === true &&
      (grant.scope === 'association' || places.includes(grant.scopeId)),
  )
}

/** Whether a grant holds at this moment. */
export function isInForce({ until }: Pick<Grant, 'until'>, at: number): boolean {
  return until === undefined || at < until
}

/** How long a closed account can be taken back, in days (board 33). */
export const CLOSING_DAYS = 7
