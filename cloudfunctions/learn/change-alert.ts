import type { OutputOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import type { learnContract } from '@shared/learn/contract'
import { learnErrors } from '@shared/learn/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { keptOf } from './alert-views'
import { ALERTS, type AlertRecord } from './records'

type Kept = OutputOf<(typeof learnContract.actions)['publishAlert']>
export type AlertChange = Partial<Omit<AlertRecord, '_id'>>

export interface AlertAct {
  readonly id: string
  /** As the audit names it. */
  readonly action: 'publishAlert' | 'withdrawAlert'
  readonly reason?: string
}

/** An alert is told apart from what it was by when it changed, so that moment always moves on. */
export function changedNow({ changedAt }: Pick<AlertRecord, 'changedAt'>, at: Instant): Instant {
  return Math.max(at, changedAt + 1)
}

/**
 * Changes an alert of a place the caller writes for; null leaves it as it is. Five waves.
 * Errors: LEARN.NO_ALERT, ACCESS.SCOPE.
 */
export async function changeAlert(
  context: MemberContext,
  { id, action, reason }: AlertAct,
  changeOf: (alert: AlertRecord) => AlertChange | null,
): Promise<Kept> {
  const found = await get(ALERTS, id)
  if (!found) throw new CodedError(learnErrors.NO_ALERT)
  const { stationId } = found
  context.authorize(stationId)
  return transact(async (transaction) => {
    const alert = await transaction.get(ALERTS, id)
    if (!alert) throw new CodedError(learnErrors.NO_ALERT)
    const change = changeOf(alert)
    if (!change) return keptOf(alert)
    const stamped = { ...change, changedAt: changedNow(alert, context.at), by: context.account._id }
    const row = auditRow(context, `learn.${action}`, id, { stationId, reason: reason ?? null })
    await together([transaction.update(ALERTS, id, stamped), audit(transaction, row)])
    return keptOf({ ...alert, ...stamped })
  })
}
