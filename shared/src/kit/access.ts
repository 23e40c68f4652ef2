/**
 * Roles a person can be granted (docs/design.md's four faces; residents need no grant).
 * Certification has four functions that one person must not mix (ROL-08): who looks at documents or goes on site
 * does not decide. A role always holds in a scope: a team, a station, an area, or the whole association.
 */
export const ROLES = [
  'volunteer',
  'teamLeader',
  'stationManager',
  'associationStaff',
  'documentReviewer',
  'siteAuditor',
  'decisionMaker',
  'supervisor',
] as const
export type Role = (typeof ROLES)[number]

/** Where a role holds. */
export const SCOPES = ['team', 'station', 'area', 'association'] as const
export type Scope = (typeof SCOPES)[number]

/** At most `max` calls in each window of `windowSeconds`, counted for the caller or for what the call names. */
export interface RateLimit {
  /** 'caller' (a member's account), or the name of the input field whose value is counted (`no`: tries on one report). */
  readonly per: string
  readonly max: number
  readonly windowSeconds: number
}

/**
 * Who may call an action. Required for every action; what it does not allow is refused.
 * - `anyone`: no account needed; always rate limited.
 * - `member`: an account that has given the sign-in consent; limited where many calls would tell or cost too much.
 * - roles: a member who holds one of them; limited likewise. `within` says where: 'self' (acts on the caller's own records),
 *   'station' (the act must call `context.authorize(…)` with the places of the record it touches: its team,
 *   its station, its area; a reply without that call is withheld),
 *   'association' (only a grant for the whole association counts).
 */
export type Access =
  | { readonly allow: 'anyone'; readonly limits: readonly [RateLimit, ...RateLimit[]] }
  | { readonly allow: 'member'; readonly limits?: readonly [RateLimit, ...RateLimit[]] }
  | {
      readonly allow: readonly [Role, ...Role[]]
      readonly within: 'self' | 'station' | 'association'
      readonly limits?: readonly [RateLimit, ...RateLimit[]]
    }
