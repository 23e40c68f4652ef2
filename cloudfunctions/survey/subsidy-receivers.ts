/** Who is told of a statement: the managers of its station, or the association's staff. */
import { isInForce } from '@shared/account/rules'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Instant } from '@shared/kit/time'
import { GRANTS } from '../kit/grants'
import { find } from '../kit/store'

/** A transaction holds no more messages. */
const MOST_TOLD = 20

/** The accounts that manage a station now. One read. */
export function managersOfStation(stationId: string, at: Instant): Promise<string[]> {
  return holdersOf('stationManager', stationId, at)
}

/** The association's staff now. One read. */
export function associationStaff(at: Instant): Promise<string[]> {
  return holdersOf('associationStaff', ASSOCIATION_SCOPE, at)
}

async function holdersOf(
  role: 'stationManager' | 'associationStaff',
  scopeId: string,
  at: Instant,
): Promise<string[]> {
  const grants = await find(GRANTS, { scopeId, endedAt: null, role }, { limit: MOST_TOLD })
  return [...new Set(grants.filter((one) => isInForce(one, at)).map((one) => one.accountId))]
}
