import type { Account } from '@shared/account/model'
import { mayInvite } from '@shared/account/rules'
import { ROLES, type Role } from '@shared/kit/access'

/** The roles that somebody may give at a place. `stationId` is the station a team of theirs belongs to. */
export function rolesToGive(
  account: Account | null | undefined,
  scopeId: string,
  stationId: string | undefined,
): readonly Role[] {
  const places = [scopeId, ...(stationId === undefined ? [] : [stationId])]
  return ROLES.filter((role) => mayInvite(account?.grants ?? [], role, scopeId, places))
}
