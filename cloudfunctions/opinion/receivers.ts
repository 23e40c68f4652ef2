/** Who is told of an opinion. Nobody who serves at the station that it goes around. CMP-07, MSG-03. */
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Instant } from '@shared/kit/time'
import { GRANTS, type GrantRecord } from '../kit/grants'
import { among, find } from '../kit/store'
import type { OpinionRecord } from './records'
import { standingOf, type Standing } from './standing'

/** So many above are told at most: a transaction holds no more messages. Nobody has more staff on opinions. */
const MOST_HOLDERS = 20
/** More people than serve at one station. */
const MOST_AT_STATION = 1000

export type Receivers = 'intake' | 'deciders' | 'stationManagers' | 'association'

type Told = Pick<OpinionRecord, 'level' | 'stationId' | 'areaId'>

/**
 * The accounts to tell: who takes it in, who decides (the supervision group, else the association's staff), the
 * managers of its station, or the association. One wave.
 */
export async function receiversOf(
  to: Receivers,
  opinion: Told,
  at: Instant,
): Promise<readonly string[]> {
  const people = [...(await holdersFor(opinion))].map(([id, grants]) => ({
    ...{ id, standing: standingOf({ grants }, opinion, at) },
  }))
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
      // Somebody must hear of it, even where all of the staff serve at the station.
      return firstOf(staff(), group())
  }
}

/** The roles above an opinion and at its station, by who holds them. */
async function holdersFor({ areaId, stationId }: Told): Promise<Map<string, GrantRecord[]>> {
  const above = [ASSOCIATION_SCOPE, areaId].filter((place) => place !== null)
  const roles = among(['supervisor', 'associationStaff'])
  const found = await Promise.all([
    find(GRANTS, { scopeId: among(above), endedAt: null, role: roles }, { limit: MOST_HOLDERS }),
    stationId === null
      ? []
      : find(GRANTS, { scopeId: stationId, endedAt: null }, { limit: MOST_AT_STATION }),
  ])
  const holders = new Map<string, GrantRecord[]>()
  for (const grant of found.flat()) {
    holders.set(grant.accountId, [...(holders.get(grant.accountId) ?? []), grant])
  }
  return holders
}
