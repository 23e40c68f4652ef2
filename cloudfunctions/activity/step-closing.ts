/** One step of what lies behind an activity: read, admitted, judged, changed and written down together. */
import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { admitLeader } from './admit-leader'
import type { ClosingState } from './closing-records'
import { ACTIVITIES, type ActivityRecord } from './records'

/** An activity that is over. */
export type OverActivity = ActivityRecord & { readonly closing: ClosingState }

/** What a step makes of it; undefined: it was done before, and changes nothing. */
export interface ClosingStepMade {
  readonly closing: Partial<ClosingState>
  readonly state?: 'closed'
  readonly reason?: string
  /** Left out of the audit: a part of something that is written down when it is whole. */
  readonly unaudited?: boolean
  readonly beside?: readonly Promise<unknown>[]
}

export interface ClosingAct {
  readonly action: string
  /** Leaders unless said otherwise; `station`: its managers and the association. */
  readonly by?: 'station'
  /** Whether it was done to an activity that is filed by now, and changes nothing. */
  readonly isDone?: (activity: OverActivity) => boolean
  readonly next: (
    activity: OverActivity,
    transaction: Transaction,
  ) => Promise<ClosingStepMade | undefined> | ClosingStepMade | undefined
}

/**
 * Takes a step behind an activity that is over and not filed; the activity as it is then.
 * Errors: ACTIVITY.NOT_FOUND, STATE, ACCESS.SCOPE, and what `next` throws.
 */
export function stepClosing(
  context: MemberContext,
  activityId: string,
  { action, by, isDone, next }: ClosingAct,
): Promise<OverActivity> {
  return transact(async (transaction) => {
    const activity = admitted(await transaction.get(ACTIVITIES, activityId), context, by)
    if (isDone?.(activity)) return activity
    if (activity.state !== 'over') throw new CodedError(activityErrors.STATE)
    const made = await next(activity, transaction)
    if (!made) return activity
    const { state = activity.state, reason, beside = [] } = made
    const closing = { ...activity.closing, ...made.closing }
    const told = { stationId: activity.stationId, reason: reason ?? null }
    const row = auditRow(context, `activity.${action}`, activityId, told)
    await together([
      transaction.update(ACTIVITIES, activityId, { state, closing }),
      !made.unaudited && audit(transaction, row),
      ...beside,
    ])
    return { ...activity, state, closing }
  })
}

/** An activity that is over or filed, for who may see what lies behind it. Errors: ACTIVITY.NOT_FOUND, STATE, ACCESS.SCOPE. */
export function admitted(
  activity: ActivityRecord | undefined,
  context: MemberContext,
  by?: 'station',
): OverActivity {
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  if (by === 'station') context.authorize(activity.stationId)
  else admitLeader(activity, context)
  const { closing } = activity
  if (!closing) throw new CodedError(activityErrors.STATE)
  return { ...activity, closing }
}
