import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { audit, auditRow } from '../kit/audit'
import { recordFact } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { INCIDENTS } from './closing-records'
import { incidentView } from './incident-view'

type Action = (typeof activityContract.actions)['followIncident']

/**
 * Goes on with an incident: a second person confirms or dismisses it, once, and notes the claim. Only what is confirmed
 * counts. ACT-35, AMB-56, SAF-14. Errors: ACTIVITY.NOT_FOUND, CONFLICT, STATE, ACCESS.SCOPE.
 */
export async function followIncident(
  { id, state, claim, follow: said }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  const follow = coverSecrets(said).text
  return transact(async (transaction) => {
    const incident = await transaction.get(INCIDENTS, id)
    if (!incident) throw new CodedError(activityErrors.NOT_FOUND)
    const { stationId, areaId } = incident
    authorize(stationId)
    if (incident.by === account._id) throw new CodedError(activityErrors.CONFLICT)
    const isJudged = incident.state !== 'recorded'
    if (isJudged && state !== incident.state) throw new CodedError(activityErrors.STATE)
    const isConfirmed = state === 'confirmed' && !isJudged
    const confirmedBy = isConfirmed ? account._id : incident.confirmedBy
    const after = { ...incident, state, claim, follow, confirmedBy }
    await together([
      transaction.update(INCIDENTS, id, { state, claim, follow, confirmedBy }),
      audit(
        transaction,
        auditRow(context, 'activity.followIncident', id, { stationId, reason: follow }),
      ),
      isConfirmed &&
        recordFact(transaction, {
          _id: deterministicId('fact', 'incidents', id),
          ...{ at, stationId, areaId, counts: { incidents: 1 } },
        }),
    ])
    return { incident: incidentView(after, account._id) }
  })
}
