import { isInForce } from '@shared/account/rules'
import type { MemberContext } from '../kit/serve'
import { TEAMS } from '../kit/stations'
import { among, find } from '../kit/store'

/** What somebody organises of a station: all of it, or the teams there that they lead. ROL-03, ROL-04, ROL-05. */
export interface OrganisedPart {
  readonly keeps: boolean
  /** All teams that they lead, wherever they are. */
  readonly led: readonly string[]
}

export function organisedPart(
  stationId: string,
  { account, at }: Pick<MemberContext, 'account' | 'at'>,
): OrganisedPart {
  const held = account.grants.filter((grant) => isInForce(grant, at))
  const keeps = held.some(
    ({ role, scope, scopeId }) =>
      (role === 'stationManager' && scopeId === stationId) ||
      (role === 'associationStaff' && scope === 'association'),
  )
  const led = held.filter(({ role }) => role === 'teamLeader').map(({ scopeId }) => scopeId)
  return { keeps, led }
}

/** More teams than one person leads. */
const MOST = 20

/** Lets pass who organises any of it; one read beside the others of an act, none for who keeps the station. Errors: ACCESS.SCOPE. */
export async function authorizePart(
  stationId: string,
  { keeps, led }: OrganisedPart,
  { authorize }: MemberContext,
): Promise<void> {
  const teams = keeps ? [] : await find(TEAMS, { stationId, _id: among(led) }, { limit: MOST })
  authorize(stationId, ...teams.map(({ _id }) => _id))
}
