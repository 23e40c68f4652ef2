/** Who may follow a case up. */
import { isInForce } from '@shared/account/rules'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Assignee } from '@shared/help/case-model'
import { maskName } from '@shared/kit/mask'
import type { Instant } from '@shared/kit/time'
import { holdsRole } from '../kit/access'
import { hasConsent, type AccountRecord } from '../kit/accounts'
import { GRANTS } from '../kit/grants'
import type { TierRecord } from '../kit/people'
import { find } from '../kit/store'
import { isWithAssociation } from './case-gate'
import type { ReportRecord } from './records'

/** More managers than a station has, and more staff than an association. */
export const MOST_HOLDERS = 50

/** The accounts that were given a role at a place and still hold it, as far as its grants say. One read. */
export async function holdersOf(
  role: 'stationManager' | 'associationStaff' | 'supervisor',
  scopeId: string,
  at: Instant,
): Promise<string[]> {
  const grants = await find(GRANTS, { scopeId, endedAt: null, role }, { limit: MOST_HOLDERS })
  return [
    ...new Set(grants.filter((grant) => isInForce(grant, at)).map((grant) => grant.accountId)),
  ]
}

/**
 * Whether a volunteer may be given residents' cases: serves at the station now (a suspended volunteer has no role), has
 * the confidentiality agreement in force, and has passed as a publicist or higher. RPT-05, PRV-01, TIER-01.
 */
export function mayFollowCases(
  account: AccountRecord,
  tier: Pick<TierRecord, 'state'> | undefined,
  { stationId }: Pick<ReportRecord, 'stationId'>,
  at: Instant,
): boolean {
  return (
    holdsRole(account, 'volunteer', stationId, at) &&
    hasConsent(account, 'confidentiality') &&
    tier?.state === 'passed'
  )
}

/**
 * As what somebody may follow a case up: managers of its station, staff of the association when that has it, and
 * volunteers who may. Undefined for everybody else. Whether they are involved in it the gate says.
 */
export function followerOf(
  report: Pick<ReportRecord, 'stationId' | 'level' | 'onAssociationList' | 'stationExcluded'>,
  account: AccountRecord,
  tier: Pick<TierRecord, 'state' | 'maskedName'> | undefined,
  at: Instant,
): Assignee | undefined {
  const { _id: accountId, displayName } = account
  if (holdsRole(account, 'stationManager', report.stationId, at)) {
    return { accountId, kind: 'manager', maskedName: maskName(displayName) }
  }
  if (isWithAssociation(report) && holdsRole(account, 'associationStaff', ASSOCIATION_SCOPE, at)) {
    return { accountId, kind: 'association', maskedName: maskName(displayName) }
  }
  if (tier && mayFollowCases(account, tier, report, at)) {
    return { accountId, kind: 'volunteer', maskedName: tier.maskedName }
  }
  return undefined
}
