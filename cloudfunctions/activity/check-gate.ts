/** What must hold before anybody is checked in or out at all. */
import type { CheckWay } from '@shared/activity/check-model'
import { activityErrors } from '@shared/activity/errors'
import { startBlockers } from '@shared/activity/notice-rules'
import { CodedError } from '@shared/kit/errors'
import type { ActivityRecord } from './records'

/** It takes place: was published, and not taken off. */
export function takesPlace({ state }: Pick<ActivityRecord, 'state'>): boolean {
  return state === 'published' || state === 'over'
}

/**
 * Nobody checks in as long as the insurance, the filing or the drill is missing; who is in may leave.
 * SAF-03, ACT-06, ACT-17, ACT-20. Errors: ACTIVITY.STATE, SAFEGUARD.
 */
export function admitCheck(activity: ActivityRecord, way: CheckWay): void {
  if (!takesPlace(activity)) throw new CodedError(activityErrors.STATE)
  if (way === 'in' && startBlockers(activity.fields).length > 0) {
    throw new CodedError(activityErrors.SAFEGUARD)
  }
}
