import type { accountContract } from '@shared/account/contract'
import type { RoleHolder } from '@shared/account/records'
import { isInForce } from '@shared/account/rules'
import { ROLES } from '@shared/kit/access'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { maskName } from '@shared/kit/mask'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { GRANTS, type GrantRecord } from '../kit/grants'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { findPlace } from './places'

type ListHolders = (typeof accountContract.actions)['listRoleHolders']

/** The volunteers of a station stand in its roster. */
const LISTED = ROLES.filter((role) => role !== 'volunteer')
const MOST = 200

/** Who holds which role at a place, names covered. Errors: ACCESS.SCOPE. ROL-03, ROL-16. */
export async function listRoleHolders(
  { scopeId }: ParsedOf<ListHolders>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<ListHolders>> {
  const [place, grants] = await Promise.all([
    findPlace(scopeId),
    find(GRANTS, { scopeId, endedAt: null, role: among(LISTED) }, { limit: MOST }),
  ])
  authorize(...(place?.places ?? []))
  const inForce = grants.filter((grant) => isInForce(grant, at))
  if (inForce.length === 0) return { holders: [] }
  const ids = inForce.map(({ accountId }) => accountId)
  const accounts = await find(ACCOUNTS, { _id: among(ids) }, { limit: MOST })
  const names = new Map(accounts.map(({ _id, displayName }) => [_id, displayName]))
  return { holders: inForce.map((grant) => holderOf(grant, names.get(grant.accountId))) }
}

function holderOf(
  { accountId, role, since, until }: GrantRecord,
  displayName: AccountRecord['displayName'] = '',
): RoleHolder {
  return {
    ...{ accountId, role, maskedName: maskName(displayName) },
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}
