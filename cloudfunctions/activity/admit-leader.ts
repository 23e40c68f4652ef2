import { isInForce } from '@shared/account/rules'
import type { Role } from '@shared/kit/access'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import type { ActivityRecord } from './records'

/** Who leads by their role alone. ROL-03, ROL-04, ROL-05. */
const LEADING: readonly Role[] = ['teamLeader', 'stationManager', 'associationStaff']

/** Whether somebody leads an activity: by their role at its station, over its team or in the association, or by its plan. */
export function leads(
  { stationId, teamId, fields }: Pick<ActivityRecord, 'stationId' | 'teamId' | 'fields'>,
  { account, at }: Pick<MemberContext, 'account' | 'at'>,
): boolean {
  const { headId, recorderId } = fields.plan
  if (account._id === headId || account._id === recorderId) return true
  return account.grants.some(
    (grant) =>
      LEADING.includes(grant.role) &&
      isInForce(grant, at) &&
      (grant.scope === 'association' || [stationId, teamId].includes(grant.scopeId)),
  )
}

/**
 * Lets pass who leads an activity: its station's managers, its team's leaders, the association, and of its volunteers only
 * whom the plan names as head or recorder. ROL-17. Errors: ACCESS.SCOPE.
 */
export function admitLeader(
  activity: Pick<ActivityRecord, 'stationId' | 'teamId' | 'fields'>,
  context: MemberContext,
): void {
  context.authorize(activity.stationId, activity.teamId)
  if (!leads(activity, context)) throw new CodedError(kitErrors.SCOPE)
}
