/** Who is told of an opinion. Nobody who serves at the station that it goes around. CMP-07, MSG-03. */
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS } from '../kit/accounts'
import { GRANTS } from '../kit/grants'
import { among, find } from '../kit/store'
import type { OpinionRecord } from './records'
import { standingOf, type Standing } from './standing'

/** More people than ever hold these roles at one place. */
const MOST_RECEIVERS = 100

export type Receivers = 'intake' | 'deciders' | 'stationManagers' | 'association'

type Told = Pick<OpinionRecord, 'level' | 'stationId' | 'areaId'>

/**
 * The accounts to tell: who takes it in, who decides (the supervision group, else the association's staff), the
 * managers of its station, or the association. Their roles are read from the accounts themselves. Two waves.
 */
export async function receiversOf(
  to: Receivers,
  opinion: Told,
  at: Instant,
): Promise<readonly string[]> {
  const places = [ASSOCIATION_SCOPE, opinion.areaId, opinion.stationId].filter(
    (place) => place !== null,
  )
  const held = await find(
    GRANTS,
    {
      ...{ scopeId: among(places), endedAt: null },
      role: among(['stationManager', 'supervisor', 'associationStaff']),
    },
    { limit: MOST_RECEIVERS },
  )
  const ids = [...new Set(held.map(({ accountId }) => accountId))]
  if (ids.length === 0) return []
  const accounts = await find(ACCOUNTS, { _id: among(ids) }, { limit: MOST_RECEIVERS })
  const people = accounts
    .filter(({ closesAt }) => !closesAt)
    .map((account) => ({ id: account._id, standing: standingOf(account, opinion, at) }))
  const those = (fits: (standing: Standing) => boolean) =>
    people.filter(({ standing }) => fits(standing)).map(({ id }) => id)
  const managers = () => those(({ manages }) => manages)
  const staff = () => those((one) => one.staff && !one.atStation)
  const group = () => those((one) => one.supervises && !one.atStation)
  const firstOf = (...groups: string[][]) => groups.find((ids) => ids.length > 0) ?? []
  switch (to) {
    case 'intake':
      return opinion.level === 'station' ? firstOf(managers(), staff()) : staff()
    case 'deciders':
      return firstOf(group(), staff())
    case 'stationManagers':
      return managers()
    case 'association':
      return staff()
  }
}
