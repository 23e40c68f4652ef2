/**
 * Roles a person can be granted (docs/design.md's four faces; residents need no grant).
 * A role always holds in a scope: one station, or the whole association.
 */
export const ROLES = ['volunteer', 'stationManager', 'associationStaff'] as const
export type Role = (typeof ROLES)[number]

/** At most `max` calls in each window of `windowSeconds`, counted for the caller or for what the call names. */
export interface RateLimit {
  /** 'caller', or the name of the input field whose value is counted (`no`: tries on one report). */
  readonly per: string
  readonly max: number
  readonly windowSeconds: number
}

/**
 * Who may call an action. Required for every action; what it does not allow is refused.
 * - `anyone`: no account needed; always rate limited.
 * - `member`: an account that has given the sign-in consent.
 * - roles: a member who holds one of them. `within` says where: 'self' (acts on the caller's own records),
 *   'station' (the act must call `context.authorize(stationId)` for the record it touches; a reply
 *   without that call is withheld).
 */
export type Access =
  | { readonly allow: 'anyone'; readonly limits: readonly [RateLimit, ...RateLimit[]] }
  | { readonly allow: 'member' }
  | { readonly allow: readonly [Role, ...Role[]]; readonly within: 'self' | 'station' }
