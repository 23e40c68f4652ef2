/** One step of an activity's way to being published: read, judged, changed and written down together. */
import type { KeptActivity } from '@shared/activity/planning-actions'
import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import type { Change } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { keptActivity } from './activity-record'
import { readLeaders } from './leaders'
import { ACTIVITIES, type ActivityRecord } from './records'

type Happening = ActivityRecord['history'][number]['what']

/** What a step makes of an activity; undefined: it was done before, and changes nothing. */
export interface ActivityStep {
  readonly what: Happening
  readonly note?: string
  readonly change: Partial<Omit<ActivityRecord, '_id' | 'history'>>
  readonly beside?: (transaction: Transaction) => readonly Promise<unknown>[]
}

export async function stepActivity(
  context: MemberContext,
  id: string,
  action: string,
  step: (activity: ActivityRecord) => ActivityStep | undefined,
): Promise<{ activity: KeptActivity }> {
  return transact(async (transaction) => {
    const activity = await transaction.get(ACTIVITIES, id)
    if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
    const next = step(activity)
    const people = readLeaders([activity])
    if (!next) return { activity: keptActivity(activity, await people) }
    const { what, note = '', change, beside } = next
    const { account, at } = context
    const happened = { id: `${what}-${at}`, at, what, by: account._id, note }
    const history = [...activity.history, happened].slice(-50)
    const { stationId } = activity
    const changed: Change<ActivityRecord> = { ...change, history }
    await together([
      transaction.update(ACTIVITIES, id, changed),
      audit(transaction, auditRow(context, `activity.${action}`, id, { stationId, reason: note })),
      people,
      ...(beside?.(transaction) ?? []),
    ])
    return { activity: keptActivity({ ...activity, ...change, history }, await people) }
  })
}
