import { isInForce } from '@shared/account/rules'
import type { Instant } from '@shared/kit/time'
import { GRANTS } from '../kit/grants'
import { find } from '../kit/store'

/** More managers than a station has. */
const MOST_MANAGERS = 20

/** The accounts that manage a station now, as far as its grants say. One read. */
export async function managersOf(stationId: string, at: Instant): Promise<string[]> {
  const held = { scopeId: stationId, endedAt: null, role: 'stationManager' } as const
  const grants = await find(GRANTS, held, { limit: MOST_MANAGERS })
  return [...new Set(grants.filter((one) => isInForce(one, at)).map((one) => one.accountId))]
}
