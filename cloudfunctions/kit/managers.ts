/** Who answers for a station, so that they are told. */
import type { Role } from '@shared/kit/access'
import { isInForce } from '@shared/account/rules'
import type { Instant } from '@shared/kit/time'
import { GRANTS } from './grants'
import { find } from './store'

/** More holders than a place has of one role. */
const MOST_HOLDERS = 20

/** The accounts that hold a role at a place now, as far as grants say. One read. */
export async function holdersOf(role: Role, scopeId: string, at: Instant): Promise<string[]> {
  const grants = await find(GRANTS, { scopeId, endedAt: null, role }, { limit: MOST_HOLDERS })
  return [...new Set(grants.filter((one) => isInForce(one, at)).map((one) => one.accountId))]
}

/** The accounts that manage a station now, as far as its grants say. One read. */
export function managersOf(stationId: string, at: Instant): Promise<string[]> {
  return holdersOf('stationManager', stationId, at)
}

/**
 * Who decides about what lies at a station: its managers; the staff of the association where it lies at none, or where
 * nobody but those in `but` manages it. One read, or two.
 */
export async function decidersOf(
  stationId: string | null,
  at: Instant,
  but: readonly string[] = [],
): Promise<string[]> {
  const managers = stationId === null ? [] : await managersOf(stationId, at)
  const others = managers.filter((id) => !but.includes(id))
  if (others.length > 0) return others
  const staff = await holdersOf('associationStaff', 'association', at)
  return staff.filter((id) => !but.includes(id))
}
